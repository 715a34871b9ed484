import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { CredentialView } from '../../lib/bridge/bridge.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { isKept } from './kept.ts';
import { StoreForm } from './StoreForm.tsx';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

/** The form that saves or replaces the login and password. What is typed stays when another window saves or destroys one. */
export function StorePanel({ view }: { readonly view: CredentialView }) {
  const styles = useStyles();
  const t = useT();
  const isThere = isKept(view);
  const [isTyped, setTyped] = useState(false);
  const [wasThere, setWasThere] = useState(isThere);
  // The form can't move elsewhere on the page without losing what is typed in it.
  if (!isTyped && wasThere !== isThere) setWasThere(isThere);
  const meanwhile =
    wasThere === isThere ? null : (
      <Message intent="warning" says="alert">
        {t(isThere ? 'vault.kept-meanwhile' : 'vault.destroyed-meanwhile')}
      </Message>
    );
  const form = <StoreForm ecfAccountId={view.ecfAccountId} onTyped={setTyped} />;
  if (wasThere) {
    return (
      <Panel title={t('vault.replace-title')}>
        <Stack>
          <p className={styles.words}>{t('vault.replace-about')}</p>
          {meanwhile}
          <Disclosure summary={t('vault.replace-open')}>{form}</Disclosure>
        </Stack>
      </Panel>
    );
  }
  return (
    <Panel title={t('vault.store-title')}>
      <Stack gap="l">
        <p className={styles.words}>{t('vault.what-it-is', { court: view.courtName })}</p>
        {meanwhile}
        {form}
      </Stack>
    </Panel>
  );
}

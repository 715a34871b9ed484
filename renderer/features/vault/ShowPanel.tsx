import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import type { RefObject } from 'react';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import type { SecretField } from '../../../electron/shared/domain/vault/credential-value.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { useInForce } from '../../lib/stores/policy.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { useReveal } from './use-reveal.ts';

const DOTS = '••••••••';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    maxWidth: '36rem',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: { minWidth: 0, flexGrow: 1, flexBasis: '12rem' },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Similar letters must look different, and the mouse must not drag the text past the clipboard's protection.
  secret: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    userSelect: 'none',
  },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Shows or copies what is kept, each time only after proof of presence. */
export function ShowPanel({ ecfAccountId }: { readonly ecfAccountId: EcfAccountId }) {
  const styles = useStyles();
  const t = useT();
  const reveal = useReveal(ecfAccountId);
  const inForce = useInForce('ClipboardSeconds')?.value;
  // As it comes, until main has said what is in force.
  const seconds = typeof inForce === 'number' ? inForce : 10;
  const revealLock = useSetByIt('Reveal');
  const copyLock = useSetByIt('Copy');
  const copy = useProvenAction(
    (_field: SecretField) => ({ action: 'copy' as const, ecfAccountId }),
    (field, grant) => bridge().vault.copy({ ecfAccountId, field, grant }),
  );
  const line = (field: SecretField, place: RefObject<HTMLElement | null>) => (
    <div className={styles.line}>
      <div className={styles.value}>
        <div className={styles.name}>{t(`vault.${field}`)}</div>
        <code ref={place} className={styles.secret} draggable={false} hidden={!reveal.isShown} />
        {reveal.isShown ? null : (
          <>
            <span aria-hidden="true" className={styles.secret}>
              {DOTS}
            </span>
            <span className="unseen">{t('vault.hidden')}</span>
          </>
        )}
      </div>
      <Button
        icon={<CopyRegular />}
        disabledFocusable={copy.isBusy}
        onClick={() => void copy.run(field)}
        {...copyLock.button}
      >
        {t(`vault.copy-${field}`)}
      </Button>
    </div>
  );
  return (
    <Panel title={t('vault.show-title')}>
      <Stack>
        <p className={styles.words}>{t('vault.show-about', { seconds })}</p>
        <div>
          {line('login', reveal.login)}
          {line('password', reveal.password)}
        </div>
        <Row>
          <Button
            icon={reveal.isShown ? <EyeOffRegular /> : <EyeRegular />}
            disabledFocusable={reveal.isBusy}
            onClick={() => void (reveal.isShown ? reveal.hide() : reveal.show())}
            {...(reveal.isShown ? {} : revealLock.button)}
          >
            {t(reveal.isShown ? 'vault.hide' : 'vault.show')}
          </Button>
          <span role="status" className={styles.count}>
            {reveal.isShown ? <span className="unseen">{t('vault.shown')}</span> : null}
            {reveal.isShown ? (
              <span aria-hidden="true">{t('vault.hides-in', { seconds: reveal.left })}</span>
            ) : null}
          </span>
        </Row>
        <SetByIt lock={revealLock} />
        <SetByIt lock={copyLock} />
        <FailureMessage failure={reveal.failure ?? copy.failure} />
      </Stack>
    </Panel>
  );
}

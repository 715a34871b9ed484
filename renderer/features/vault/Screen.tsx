import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson, CredentialView } from '../../lib/bridge.ts';
import { LoadedPart } from '../../lib/LoadedPart.tsx';
import { useLoaded } from '../../lib/loaded.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { CredentialStateView } from './CredentialStateView.tsx';
import { DestroyCredential } from './DestroyCredential.tsx';
import { isKept } from './kept.ts';
import { PlaceChoice } from './PlaceChoice.tsx';
import { ShowPanel } from './ShowPanel.tsx';
import { StoreForm } from './StoreForm.tsx';
import { VerifyPanel } from './VerifyPanel.tsx';
import { useVault } from './vault.store.ts';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

/** The login and password the court once issued: where they are, and what can be done with them. */
export function CredentialPart({ court: { account } }: { readonly court: CourtOfPerson }) {
  const credential = useLoaded(useVault, account.id);
  const reload = useVault((state) => state.reload);
  return (
    <LoadedPart loaded={credential} onRetry={() => void reload()}>
      {(view) => (
        <Stack gap="l">
          <CredentialStateView view={view} />
          {isKept(view) ? <Kept view={view} /> : <NotKept view={view} />}
        </Stack>
      )}
    </LoadedPart>
  );
}

function Kept({ view }: { readonly view: CredentialView }) {
  const styles = useStyles();
  const t = useT();
  const { ecfAccountId, courtName, state } = view;
  return (
    <>
      <ShowPanel key={ecfAccountId} ecfAccountId={ecfAccountId} />
      {state === 'spent' ? null : <VerifyPanel view={view} />}
      <Panel title={t('vault.replace-title')}>
        <Stack>
          <p className={styles.words}>{t('vault.replace-about')}</p>
          <Disclosure summary={t('vault.replace-open')}>
            <StoreForm ecfAccountId={ecfAccountId} />
          </Disclosure>
        </Stack>
      </Panel>
      <DestroyCredential ecfAccountId={ecfAccountId} courtName={courtName} />
    </>
  );
}

function NotKept({ view: { ecfAccountId, courtName, state } }: { readonly view: CredentialView }) {
  const styles = useStyles();
  const t = useT();
  return (
    <>
      <Panel title={t('vault.store-title')}>
        <Stack gap="l">
          <p className={styles.words}>{t('vault.what-it-is', { court: courtName })}</p>
          <StoreForm ecfAccountId={ecfAccountId} />
        </Stack>
      </Panel>
      <PlaceChoice ecfAccountId={ecfAccountId} state={state} />
    </>
  );
}

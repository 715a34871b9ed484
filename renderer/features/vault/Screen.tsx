import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { CredentialStateView } from './CredentialStateView.tsx';
import { DestroyCredential } from './DestroyCredential.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { StoreForm } from './StoreForm.tsx';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

/** States in which the keychain of this machine holds a login and password. */
const KEPT: readonly CourtOfPerson['credential'][] = ['recorded', 'verified', 'refused', 'spent'];

/** The login and password the court once issued: where they are, and a way to keep or destroy them. */
export function CredentialPart({ court }: { readonly court: CourtOfPerson }) {
  const styles = useStyles();
  const t = useT();
  const { id } = court.account;
  const isKept = KEPT.includes(court.credential);
  return (
    <Stack gap="l">
      <CredentialStateView state={court.credential} />
      <Panel title={t(isKept ? 'vault.replace-title' : 'vault.store-title')}>
        <Stack gap="l">
          <p className={styles.words}>{t('vault.what-it-is', { court: court.courtName })}</p>
          <StoreForm ecfAccountId={id} />
        </Stack>
      </Panel>
      {isKept ? (
        <DestroyCredential ecfAccountId={id} courtName={court.courtName} />
      ) : (
        <PlaceChoice ecfAccountId={id} state={court.credential} />
      )}
    </Stack>
  );
}

import type { CourtOfPerson, CredentialView } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { useSlots } from '../../parts/slots.ts';
import { Stack } from '../../ui/Stack.tsx';
import { ChangedEntry } from './ChangedEntry.tsx';
import { CredentialStateView } from './CredentialStateView.tsx';
import { DestroyCredential } from './DestroyCredential.tsx';
import { isKept } from './kept.ts';
import { PlaceChoice } from './PlaceChoice.tsx';
import { ShowPanel } from './ShowPanel.tsx';
import { StorePanel } from './StorePanel.tsx';
import { VerifyPanel } from './VerifyPanel.tsx';
import { useVault } from './vault.store.ts';

/** The login and password the court once issued: where they are, and what can be done with them. */
export function CredentialPart({ court: { account } }: { readonly court: CourtOfPerson }) {
  const credential = useLoaded(useVault, account.id);
  const reload = useVault((state) => state.reload);
  const { PinOffer } = useSlots();
  return (
    <LoadedPart loaded={credential} onRetry={() => void reload()}>
      {(view) => (
        <Stack gap="l">
          {view.changedSince && isKept(view) ? (
            <ChangedEntry ecfAccountId={view.ecfAccountId} since={view.changedSince} />
          ) : (
            <CredentialStateView view={view} />
          )}
          {isKept(view) ? <PinOffer /> : null}
          {isKept(view) && !view.changedSince ? <Uses view={view} /> : null}
          <StorePanel view={view} />
          {isKept(view) ? (
            <DestroyCredential
              ecfAccountId={view.ecfAccountId}
              courtName={view.courtName}
              isSpent={view.state === 'spent'}
            />
          ) : (
            <PlaceChoice ecfAccountId={view.ecfAccountId} state={view.state} />
          )}
        </Stack>
      )}
    </LoadedPart>
  );
}

/** What can be done with a login and password that are kept. */
function Uses({ view }: { readonly view: CredentialView }) {
  const { ecfAccountId, state } = view;
  return (
    <>
      <ShowPanel key={ecfAccountId} ecfAccountId={ecfAccountId} />
      {state === 'spent' ? null : <VerifyPanel view={view} />}
    </>
  );
}

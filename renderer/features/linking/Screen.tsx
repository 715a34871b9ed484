import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { useLinking } from './linking.store.ts';
import { Wizard } from './Wizard.tsx';

/** Links one person's PACER account to their CM/ECF account, for now at the practice court. */
export function LinkingPart({ court: { account } }: { readonly court: CourtOfPerson }) {
  const loaded = useLoaded(useLinking, account.id);
  const reload = useLinking((state) => state.reload);
  return (
    <LoadedPart loaded={loaded} onRetry={() => void reload()}>
      {(view) => <Wizard key={view.ecfAccountId} view={view} />}
    </LoadedPart>
  );
}

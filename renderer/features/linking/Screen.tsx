import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { useLinking } from './linking.store.ts';
import { Wizard } from './Wizard.tsx';

interface Props {
  readonly ecfAccountId: EcfAccountId;
  readonly onOpenCredential: () => void;
}

/** Links one person's PACER account to their CM/ECF account, for now at the practice court. */
export function LinkingPart({ ecfAccountId, onOpenCredential }: Props) {
  const loaded = useLoaded(useLinking, ecfAccountId);
  const reload = useLinking((state) => state.reload);
  return (
    <LoadedPart loaded={loaded} onRetry={() => void reload()}>
      {(view) => <Wizard key={view.ecfAccountId} view={view} onOpenCredential={onOpenCredential} />}
    </LoadedPart>
  );
}

import type { Services } from '../../shared/contract/contract.ts';
import { ok } from '../../shared/domain/values/result.ts';
import type { UpdateKeeper } from './update-keeper.ts';

/** New versions of the app, as a person sees them. */
export function updatesService(keeper: UpdateKeeper): Services['updates'] {
  return {
    state: () => ok(keeper.state),
    look: () => keeper.look(),
    download: () => keeper.download(),
  };
}

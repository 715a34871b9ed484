import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** The checklist on screen. */
export const useChecklist = createLoadedStore(
  (ecfAccountId: EcfAccountId) => bridge().checklist.open({ ecfAccountId }),
  // Others may have the same PACER username, and a link in another court counts here.
  (_ecfAccountId, shown) => [
    'person',
    shown ? `ecf-of:${shown.person.id}` : 'ecf',
    'court',
    'firm',
  ],
);

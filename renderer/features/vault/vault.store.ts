import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** The credential on screen: everything but the login and password. */
export const useVault = createLoadedStore(
  (ecfAccountId: EcfAccountId) => bridge().vault.open({ ecfAccountId }),
  (ecfAccountId, shown) => [
    `ecf:${ecfAccountId}`,
    shown ? `person:${shown.personId}` : 'person',
    shown ? `court:${shown.courtId}` : 'court',
  ],
);

import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** The link on screen: its state, never a secret. */
export const useLinking = createLoadedStore(
  (ecfAccountId: EcfAccountId) => bridge().linking.open({ ecfAccountId }),
  (ecfAccountId, shown) => [
    `ecf:${ecfAccountId}`,
    'person',
    shown ? `court:${shown.courtId}` : 'court',
  ],
);

import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** Where one court is reached, and whether the app may talk to it itself. */
export const useEndpoint = createLoadedStore(
  (courtId: CourtId) => bridge().endpoints.open({ courtId }),
  (courtId) => [`court:${courtId}`],
);

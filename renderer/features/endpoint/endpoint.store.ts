import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge.ts';
import { createLoadedStore } from '../../lib/loaded.ts';

/** Where one court is reached, and whether the app may talk to it itself. */
export const useEndpoint = createLoadedStore((courtId: CourtId) =>
  bridge().endpoints.open({ courtId }),
);

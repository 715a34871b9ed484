import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../../lib/bridge/loaded.ts';

/** Whom of the practice court's people one can sign in as for a try. */
export const usePracticePeople = createLoadedStore(
  (courtId: CourtId) => bridge().practice.people({ courtId }),
  NO_CONCERNS,
);

import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../bridge/loaded.ts';

/** The practice court's invented people with their printed sign-ins. */
export const usePracticePeople = createLoadedStore(
  (courtId: CourtId) => bridge().practice.people({ courtId }),
  NO_CONCERNS,
);

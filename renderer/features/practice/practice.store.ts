import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../../lib/bridge/loaded.ts';

/** The court whose practice twin this screen shows: its notice has the linking screens. */
export const SHOWN_COURT = 'alnb' as CourtId;

/** The practice court's invented people. */
export const usePracticeCourt = createLoadedStore(
  (courtId: CourtId) => bridge().practice.people({ courtId }),
  NO_CONCERNS,
);

import { systemClock } from '../../../electron/adapters/clock.ts';
import { systemIds } from '../../../electron/adapters/ids.ts';
import { openBoardCache } from '../../../electron/adapters/records/spare/board-cache.ts';
import type { CourtBook } from '../../../electron/ports/courts.ts';
import type { Records } from '../../../electron/ports/records.ts';
import { BoardKeeper } from '../../../electron/services/board/board-keeper.ts';
import { FirmIndex } from '../../../electron/services/checklist/firm-index.ts';
import { directory, profileOf } from '../../assets/shipped.ts';

/** The shipped courts, held in memory as the running app holds them. */
export const benchCourts: CourtBook = {
  records: async () => directory.courts,
  ownProfiles: async () => [],
  profile: async (courtId) => profileOf(courtId),
  tryOut: () => Promise.reject(new Error('not measured')),
  lockedByIt: async () => new Set(),
  sources: () => Promise.reject(new Error('not measured')),
};

/** A board over real records, with its cache beside them. */
export function benchBoard(records: Records, folder: string) {
  const trouble = (what: string, cause?: unknown) => {
    throw new Error(what, { cause });
  };
  const cache = openBoardCache(folder, trouble);
  const firmIndex = new FirmIndex(records);
  const board = new BoardKeeper({
    records,
    courts: benchCourts,
    firmIndex,
    clock: systemClock,
    ids: systemIds,
    cache,
    madeBy: 'bench',
    onChange: () => undefined,
    onTrouble: trouble,
  });
  return { board, cache, firmIndex };
}

import { systemClock } from '../../../electron/adapters/clock.ts';
import { systemIds } from '../../../electron/adapters/ids.ts';
import { bulkService } from '../../../electron/services/board/bulk.ts';
import type { Acts } from '../../../electron/services/shared/acts.ts';
import { benchCourts } from './board-setup.ts';
import type { OpenFirm } from './open-board.ts';

/** The bulk acts over an open firm; `progressCount` says how often progress was reported. */
export function bulkOver({ records, board, firmIndex }: OpenFirm, acts: Acts) {
  let progress = 0;
  const tell = () => {
    progress += 1;
  };
  const service = bulkService({
    records,
    board,
    firmIndex,
    courts: benchCourts,
    acts,
    tell,
    backUpFirst: async () => {},
    clock: systemClock,
    ids: systemIds,
  });
  return { service, progressCount: () => progress };
}

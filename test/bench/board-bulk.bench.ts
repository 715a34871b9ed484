import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { systemClock } from '../../electron/adapters/clock.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { Records } from '../../electron/ports/records.ts';
import type { ReadinessBoard } from '../../electron/services/board/board-keeper.ts';
import { bulkService } from '../../electron/services/board/bulk.ts';
import type { FirmIndex } from '../../electron/services/checklist/firm-index.ts';
import { rememberedActs } from '../../electron/services/shared/acts.ts';
import { bareInserts } from './firms/bare-inserts.ts';
import { TEN_COURTS } from './firms/board-firm.ts';
import { benchBoard, benchCourts } from './firms/board-setup.ts';
import { openBenchRecords } from './firms/open-firm.ts';
import { boardFirm, ownCopy } from './firms/shared-firm.ts';
import { listeningRecords } from './firms/written.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { good } from './measuring/good.ts';
import { holdWatch } from './measuring/hold.ts';
import { byTurns, timed } from './measuring/pairs.ts';
import type { Figure, Measured } from './report/figure.ts';

const PEOPLE = 5_000;
const ROUNDS = 7;

interface Firm {
  readonly records: Records;
  readonly board: ReadinessBoard;
  readonly firmIndex: FirmIndex;
}

/** Records one step for all people of a firm, court by court, through the preview as a person does. */
async function bulkOver({ records, board, firmIndex }: Firm) {
  let progress = 0;
  const tell = () => {
    progress += 1;
  };
  const acts = rememberedActs(systemIds);
  const needs = { records, courts: benchCourts, firmIndex, board, acts, tell };
  const bulk = bulkService({ ...needs, clock: systemClock, ids: systemIds });
  const personIds = (await board.whole()).map(({ personId }) => personId);
  let round = 0;
  return {
    /** Prepares the next round up to the confirmed preview, and returns what commits it. */
    async next() {
      const courtIds = TEN_COURTS.slice(round % TEN_COURTS.length).slice(0, 1);
      const outcome = round % 2 ? ('done' as const) : ('skipped' as const);
      round += 1;
      const step = { stepId: 'contact-details', outcome, note: 'all at once' };
      const act = { kind: 'record-step', ...step } as const;
      const { previewId } = good(await bulk.preview({ act, on: { personIds, courtIds } }));
      return async () => good(await bulk.commit({ previewId }));
    },
    progressCount: () => progress,
  };
}

/**
 * One step recorded for 5,000 people, from the confirmed preview until it is safely on disk with every row of the records
 * and of the board up to date; against inserting the same rows of log and records into a file as full. Milliseconds.
 */
function bulk5000(): Promise<Measured> {
  return withFolder(async (folder) => {
    const own = await ownCopy(boardFirm(PEOPLE), folder);
    const bare = bareInserts(own, join(folder, 'bare'));
    const log = listeningRecords(openBenchRecords(own), own);
    const { board, shelf, firmIndex } = benchBoard(log.records, own);
    const bulk = await bulkOver({ records: log.records, board, firmIndex });
    const hold = holdWatch();
    const ours = async () => {
      const commit = await bulk.next();
      const time = await hold.during(() =>
        timed(async () => {
          await commit();
          await turn();
          await board.whole();
        }),
      );
      // Saved two seconds later otherwise, in the middle of another round.
      board.save();
      return time;
    };
    const pairs = await byTurns(ROUNDS, ours, () => {
      const written = log.written();
      return timed(() => bare.insertAll(written));
    });
    if (bulk.progressCount() === 0) throw new Error('no progress was shown');
    for (const open of [bare, board, shelf, log, log.records]) open.close();
    return { ...pairs, longestHold: hold.longest() };
  });
}

export const figures: readonly Figure[] = [
  { name: 'board.bulk5000', unit: 'ms', kind: 'ratio', target: 2, run: bulk5000 },
];

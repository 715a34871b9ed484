import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { systemIds } from '../../electron/adapters/ids.ts';
import { rememberedActs } from '../../electron/services/shared/acts.ts';
import { bareInserts, NOTHING_WRITTEN } from './firms/bare-inserts.ts';
import { TEN_COURTS } from './firms/board-firm.ts';
import { bulkOver } from './firms/bulk-setup.ts';
import { type OpenFirm, openBoardFirm, savedFirm } from './firms/open-board.ts';
import { ownCopy } from './firms/shared-firm.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { good } from './measuring/good.ts';
import { holdWatch } from './measuring/hold.ts';
import { byTurns, timed } from './measuring/pairs.ts';
import type { Figure, Measured } from './report/figure.ts';

const PEOPLE = 5_000;
const ROUNDS = 3;

/** Prepares one step for all people in one court, up to the confirmed preview. Returns what commits it and counts its progress. */
async function prepareStep(firm: OpenFirm, round: number) {
  const { board } = firm;
  const { service: bulk, progressCount } = bulkOver(firm, rememberedActs(systemIds));
  const personIds = (await board.whole()).map(({ personId }) => personId);
  const courtIds = TEN_COURTS.slice(round % TEN_COURTS.length).slice(0, 1);
  const outcome = round % 2 ? ('done' as const) : ('skipped' as const);
  const step = { stepId: 'contact-details', outcome, note: 'all at once' };
  const act = { kind: 'record-step', ...step } as const;
  const { previewId } = good(await bulk.preview({ act, on: { personIds, courtIds } }));
  const commit = async () => good(await bulk.commit({ previewId }));
  return { commit, progressCount };
}

/**
 * One step recorded for 5,000 people, from the confirmed preview until it is safely on disk with every row of the records
 * and of the board up to date; against inserting the same rows of log and records into a file as full. Milliseconds.
 */
function bulk5000(): Promise<Measured> {
  return withFolder(async (folder) => {
    const own = await ownCopy(savedFirm(PEOPLE), folder);
    const bare = bareInserts(own, join(folder, 'bare'));
    const hold = holdWatch();
    let written = NOTHING_WRITTEN;
    let round = 0;
    const ours = async () => {
      const firm = await openBoardFirm(own);
      const { commit, progressCount } = await prepareStep(firm, round++);
      const whole = async () => {
        await commit();
        await turn();
        await firm.board.whole();
      };
      const time = await hold.during(() => timed(whole));
      if (progressCount() === 0) throw new Error('no progress was shown');
      written = firm.written();
      firm.close();
      return time;
    };
    const pairs = await byTurns(ROUNDS, ours, () => timed(() => bare.insertAll(written)));
    bare.close();
    return { ...pairs, longestHold: hold.longest() };
  });
}

export const figures: readonly Figure[] = [
  { name: 'board.bulk5000', unit: 'ms', kind: 'ratio', target: 2, run: bulk5000 },
];

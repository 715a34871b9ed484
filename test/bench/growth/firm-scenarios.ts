import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { systemIds } from '../../../electron/adapters/ids.ts';
import { rememberedActs } from '../../../electron/services/shared/acts.ts';
import { ecfSubject } from '../../../electron/shared/domain/records/fold.ts';
import { TEN_COURTS } from '../firms/board-firm.ts';
import { benchBoard } from '../firms/board-setup.ts';
import { historyOver } from '../firms/history-setup.ts';
import { type OpenFirm, openBoardFirm } from '../firms/open-board.ts';
import { openBenchRecords } from '../firms/open-firm.ts';
import { asDropped, rosterOver, rosterText } from '../firms/roster-setup.ts';
import { boardFirm, ownCopy } from '../firms/shared-firm.ts';
import { withFolder } from '../measuring/bench-folder.ts';
import { good } from '../measuring/good.ts';
import { holdWatch } from '../measuring/hold.ts';
import { timed } from '../measuring/pairs.ts';
import type { Scenario } from './scenario.ts';

const MEGABYTE = 1e6;
const CHANGES = 20;

/** Milliseconds until the board shows its first rows, and until it is whole. */
async function openBoard(folder: string): Promise<readonly [number, number]> {
  const records = openBenchRecords(folder);
  const { board, cache } = benchBoard(records, folder);
  const begun = performance.now();
  await board.open();
  const first = performance.now() - begun;
  await board.whole();
  const all = performance.now() - begun;
  board.close();
  cache.close();
  records.close();
  return [first, all];
}

/** Milliseconds of one recorded step until its row can be asked for, as a page does. */
async function changeOne({ records, board }: OpenFirm): Promise<number> {
  const accounts = records.ecfAll().slice(0, CHANGES);
  const begun = performance.now();
  for (const { account } of accounts) {
    const { revision } = board.changes(Number.POSITIVE_INFINITY);
    const body = { stepId: 'contact-details', outcome: 'done' as const, note: '' };
    good(records.append([{ subject: ecfSubject(account.id), kind: 'step.recorded', body }]));
    await turn();
    if (board.changes(revision).rows.length === 0) throw new Error('no row has changed');
  }
  return (performance.now() - begun) / accounts.length;
}

const opening: Scenario = {
  name: 'firm',
  grows: [
    { name: 'board.fromNothing.firstRows', unit: 'ms', law: 'flat' },
    { name: 'board.fromNothing.all', unit: 'ms', law: 'linear' },
    { name: 'board.saved.firstRows', unit: 'ms', law: 'flat' },
    { name: 'board.saved.all', unit: 'ms', law: 'linear' },
    { name: 'board.change', unit: 'ms', law: 'flat' },
    { name: 'main.heap', unit: 'MB', law: 'linear' },
    { name: 'records.file', unit: 'MB', law: 'linear' },
  ],
  run: (people) =>
    withFolder(async (folder) => {
      const own = await ownCopy(boardFirm(people), folder);
      const nothing = await openBoard(own);
      const saved = await openBoard(own);
      const firm = await openBoardFirm(own);
      globalThis.gc?.();
      const heap = process.memoryUsage().heapUsed / MEGABYTE;
      const change = await changeOne(firm);
      firm.close();
      const file = statSync(join(own, 'records.db')).size / MEGABYTE;
      return [...nothing, ...saved, change, heap, file];
    }),
};

/** Milliseconds of an act until the board is whole again, and the longest hold meanwhile. */
async function wholeOf(
  { board }: OpenFirm,
  act: () => Promise<unknown>,
): Promise<readonly [number, number]> {
  const hold = holdWatch();
  const time = await hold.during(() =>
    timed(async () => {
      await act();
      await turn();
      await board.whole();
    }),
  );
  return [time, hold.longest()];
}

const importing: Scenario = {
  name: 'import',
  grows: [
    { name: 'import.preview', unit: 'ms', law: 'linear' },
    { name: 'import.commit', unit: 'ms', law: 'linear' },
    { name: 'hold.import', unit: 'ms', law: 'flat' },
    { name: 'import.undo', unit: 'ms', law: 'linear' },
    { name: 'hold.undo', unit: 'ms', law: 'flat' },
  ],
  run: (people) =>
    withFolder(async (folder) => {
      const firm = await openBoardFirm(join(folder, randomUUID()));
      const acts = rememberedActs(systemIds);
      const { service } = rosterOver(firm.records, acts);
      const file = asDropped(rosterText(people, TEN_COURTS));
      const ids = { importId: '', actId: '' };
      const preview = await timed(async () => {
        ids.importId = good(await service.read(file)).importId;
      });
      const commit = await wholeOf(firm, async () => {
        ids.actId = good(await service.commit(ids)).actId ?? '';
      });
      const history = historyOver(firm, acts);
      const undo = await wholeOf(firm, async () => good(await history.undoAct(ids)));
      firm.close();
      return [preview, ...commit, ...undo];
    }),
};

/** What a firm of each size goes through without a page. */
export const firmScenarios: readonly Scenario[] = [opening, importing];

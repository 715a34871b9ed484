import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Papa from 'papaparse';
import { bareInserts, NOTHING_WRITTEN } from './firms/bare-inserts.ts';
import { openBoardFirm } from './firms/open-board.ts';
import { openBenchRecords } from './firms/open-firm.ts';
import { asDropped, rosterOver, rosterText } from './firms/roster-setup.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { good } from './measuring/good.ts';
import { holdWatch } from './measuring/hold.ts';
import { byTurns, timed } from './measuring/pairs.ts';
import type { Figure, Measured } from './report/figure.ts';

const ROWS = 10_000;
const PREVIEWS = 9;
const COMMITS = 3;

/** From the dropped file to every row judged and the first 200 to show, against the CSV parser alone, as it comes. Milliseconds. */
function preview(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    const { service } = rosterOver(records);
    const text = rosterText(ROWS);
    const file = asDropped(text);
    const hold = holdWatch();
    const ours = async () => {
      const read = good(await service.read(file));
      if (!('counts' in read) || read.counts.ready !== ROWS) throw new Error('rows were not ready');
      await service.drop({ importId: read.importId });
    };
    const parse = () => {
      if (Papa.parse(text).data.length < ROWS) throw new Error('rows were not parsed');
    };
    const pairs = await byTurns(
      PREVIEWS,
      () => hold.during(() => timed(ours)),
      () => timed(parse),
    );
    records.close();
    return { ...pairs, longestHold: hold.longest() };
  });
}

/**
 * From the confirmed preview until 10,000 people are safely on disk with every row of the records and of the board up to
 * date; against inserting the same rows of log and records. Both into an empty file. Milliseconds.
 */
function commit(): Promise<Measured> {
  return withFolder(async (folder) => {
    const file = asDropped(rosterText(ROWS));
    const hold = holdWatch();
    let written = NOTHING_WRITTEN;
    const ours = async () => {
      const firm = await openBoardFirm(join(folder, randomUUID()));
      const { service, progressCount } = rosterOver(firm.records);
      const { importId } = good(await service.read(file));
      const whole = async () => {
        good(await service.commit({ importId }));
        await turn();
        if ((await firm.board.whole()).length !== ROWS) throw new Error('the board is not whole');
      };
      const time = await hold.during(() => timed(whole));
      if (progressCount() === 0) throw new Error('no progress was shown');
      written = firm.written();
      firm.close();
      return time;
    };
    const empty = join(folder, 'empty');
    (await openBoardFirm(empty)).close();
    const pairs = await byTurns(COMMITS, ours, async () => {
      const bare = bareInserts(empty, join(folder, randomUUID()));
      const time = await timed(() => bare.insertAll(written));
      bare.close();
      return time;
    });
    return { ...pairs, longestHold: hold.longest() };
  });
}

export const figures: readonly Figure[] = [
  { name: 'import.preview10k', unit: 'ms', kind: 'ratio', target: 1.4, run: preview },
  { name: 'import.commit10k', unit: 'ms', kind: 'ratio', target: 2, run: commit },
];

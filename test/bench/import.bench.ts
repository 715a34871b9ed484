import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Papa from 'papaparse';
import { systemClock } from '../../electron/adapters/clock.ts';
import { csv } from '../../electron/adapters/csv/csv.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { Words } from '../../electron/ports/desktop.ts';
import type { FileDialogs, Files } from '../../electron/ports/files.ts';
import type { Records } from '../../electron/ports/records.ts';
import { rosterImportService } from '../../electron/services/roster/roster.ts';
import { rememberedActs } from '../../electron/services/shared/acts.ts';
import type { LogEvent } from '../../electron/shared/domain/records/event.ts';
import type { Result } from '../../electron/shared/domain/values/result.ts';
import { bareInserts } from './lib/bare-inserts.ts';
import { withFolder } from './lib/bench-folder.ts';
import { benchCourts } from './lib/board-ground.ts';
import type { Figure, Measured } from './lib/figure.ts';
import { openBenchRecords } from './lib/open-firm.ts';
import { byTurns, median, timed } from './lib/pairs.ts';

const ROWS = 10_000;
const ROUNDS = 9;

const notAsked = () => {
  throw new Error('not measured');
};
const DIALOGS: FileDialogs = {
  chooseFile: notAsked,
  chooseWhereToSave: notAsked,
  chooseFolder: notAsked,
};
const FILES: Files = { read: notAsked, write: notAsked, destroy: notAsked };
const WORDS: Words = { say: notAsked, local: notAsked, day: notAsked, in: notAsked };

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  return result.value;
}

/** A roster as a firm exports one: names with commas, several courts in a cell, accounts for most. `round` makes other people. */
function rosterText(round: number): string {
  const rows = Array.from({ length: ROWS }, (_, number) => {
    const name = `"Person${number}, Invented ${round}"`;
    const account = number % 5 ? `filer.${round}.${number},Upgraded PACER Account` : ',';
    return `${name},Attorney,Office ${number % 7},p${number}.r${round}@firm.example,BAR-${round}-${number},"alnb; flsb",${account}`;
  });
  return `Name,Role,Office,E-mail,Bar Number,Courts,PACER username,Account type\r\n${rows.join('\r\n')}\r\n`;
}

function rosterOver(records: Records) {
  let told = 0;
  const service = rosterImportService({
    records,
    courts: benchCourts,
    dialogs: DIALOGS,
    files: FILES,
    csv,
    words: WORDS,
    acts: rememberedActs(systemIds),
    clock: systemClock,
    ids: systemIds,
    tell: () => {
      told += 1;
    },
  });
  return { service, told: () => told };
}

const asDropped = (text: string) => ({
  name: 'roster.csv',
  base64: Buffer.from(text).toString('base64'),
});

/** From the dropped file to every row judged and the first 200 to show, against the CSV parser alone, as it comes. Milliseconds. */
function preview(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    const { service } = rosterOver(records);
    const text = rosterText(0);
    const file = asDropped(text);
    const measured = await byTurns(
      ROUNDS,
      () =>
        timed(async () => {
          const read = good(await service.read(file));
          if (!('counts' in read) || read.counts.ready !== ROWS)
            throw new Error('rows were not ready');
          await service.drop({ importId: read.importId });
        }),
      () =>
        timed(() => {
          if (Papa.parse(text).data.length < ROWS) throw new Error('rows were not parsed');
        }),
    );
    records.close();
    return measured;
  });
}

/** From the confirmed preview to everything safely on disk, with progress told; against inserting the same rows into a log as full. Milliseconds. */
function commit(): Promise<Measured> {
  return withFolder(async (folder) => {
    const own = join(folder, 'ours');
    mkdirSync(own);
    openBenchRecords(own).close();
    const bare = bareInserts(own, join(folder, 'bare'));
    const real = openBenchRecords(own);
    let written: readonly LogEvent[] = [];
    const records: Records = {
      ...real,
      append: (events, onProgress) => {
        const answer = real.append(events, onProgress);
        if (answer.ok) written = answer.value;
        return answer;
      },
    };
    const { service, told } = rosterOver(records);
    const [mine, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { importId } = good(await service.read(asDropped(rosterText(round))));
      const ours = await timed(async () => good(await service.commit({ importId })));
      const bared = await timed(() => bare.insertAll(written));
      // The first round warms up.
      if (round > 0) {
        mine.push(ours);
        theirs.push(bared);
      }
      await turn();
    }
    if (told() === 0) throw new Error('no progress was told');
    bare.close();
    records.close();
    return { ours: median(mine), baseline: median(theirs) };
  });
}

export const figures: readonly Figure[] = [
  { name: 'import.preview10k', unit: 'ms', kind: 'ratio', target: 2, run: preview },
  { name: 'import.commit10k', unit: 'ms', kind: 'ratio', target: 2, run: commit },
];

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { withFolder } from './lib/bench-folder.ts';
import type { Figure, Measured } from './lib/figure.ts';
import { eventsOfFirm } from './lib/large-firm.ts';
import { openBenchRecords, recordFirm } from './lib/open-firm.ts';
import { byTurns, timed } from './lib/pairs.ts';

const APPENDS = 200;

/** Exactly what an event costs a database at the same durability: its one row, nothing else. */
function bareInsert(folder: string): (row: readonly string[]) => void {
  const db = new DatabaseSync(join(folder, 'bare.db'));
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE events (id TEXT PRIMARY KEY, at TEXT, actor TEXT, subject TEXT, kind TEXT, version TEXT, body TEXT)
    STRICT, WITHOUT ROWID;`);
  const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)');
  return (row) => insert.run(...row);
}

/** One durable change at a time, as a person makes them; milliseconds per change. */
function append(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    const events = eventsOfFirm({ people: 1_000, ticksEach: 3 });
    const insert = bareInsert(folder);
    const next = () => {
      const { value } = events.next();
      if (!value) throw new Error('The invented firm has too few events');
      return value;
    };
    const perChange = async (change: () => void) =>
      (await timed(() => {
        for (let n = 0; n < APPENDS; n += 1) change();
      })) / APPENDS;
    const measured = await byTurns(
      11,
      () =>
        perChange(() => {
          if (!records.append([next()]).ok) throw new Error('The records refused an event');
        }),
      () =>
        perChange(() => {
          const { subject, kind, body } = next();
          const at = `${Date.now()}`;
          insert([randomUUID(), at, 'Bench', subject, kind, '1', JSON.stringify(body)]);
        }),
    );
    records.close();
    return measured;
  });
}

/** All projections from half a million events, against reading and parsing the same rows. */
function rebuild(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    recordFirm(records, { people: 2_500, ticksEach: 19 });
    const db = new DatabaseSync(join(folder, 'records.db'), { readOnly: true });
    const readAndParse = () => {
      for (const row of db.prepare('SELECT * FROM events').iterate()) JSON.parse(String(row.body));
    };
    const measured = await byTurns(
      3,
      () => timed(() => records.rebuild()),
      () => timed(readAndParse),
    );
    db.close();
    records.close();
    return measured;
  });
}

export const figures: readonly Figure[] = [
  { name: 'records.append', unit: 'ms', kind: 'ratio', target: 1.3, run: append },
  { name: 'records.rebuild500k', unit: 'ms', kind: 'ratio', target: 4, run: rebuild },
];

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CREATE_PROJECTIONS, DROP_PROJECTIONS } from '../../electron/adapters/records/schema.ts';
import { eventsOfFirm } from './firms/large-firm.ts';
import { openBenchRecords, recordFirm } from './firms/open-firm.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { holdWatch } from './measuring/hold.ts';
import { byTurns, timed, timedEach } from './measuring/pairs.ts';
import type { Figure, Measured } from './report/figure.ts';

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

/** One durable change at a time, as a person makes them, its row of the records included; milliseconds per change. */
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
    const ours = () => {
      if (!records.append([next()]).ok) throw new Error('The records refused an event');
    };
    const bare = () => {
      const { subject, kind, body } = next();
      insert([randomUUID(), `${Date.now()}`, 'Bench', subject, kind, '1', JSON.stringify(body)]);
    };
    const measured = await byTurns(
      11,
      () => timedEach(APPENDS, ours),
      () => timedEach(APPENDS, bare),
    );
    records.close();
    return measured;
  });
}

/** Reads and parses every event, then writes the rows of all subjects into empty tables: what any rebuilding costs. */
function bareRebuild(folder: string) {
  const log = new DatabaseSync(join(folder, 'records.db'), { readOnly: true });
  const rows = log
    .prepare('SELECT * FROM subjects')
    .all()
    .map((row) => Object.values(row));
  const db = new DatabaseSync(join(folder, 'bare.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  return {
    run(): void {
      for (const row of log.prepare('SELECT * FROM events').iterate()) JSON.parse(String(row.body));
      db.exec(`BEGIN IMMEDIATE; ${DROP_PROJECTIONS} ${CREATE_PROJECTIONS}`);
      const insert = db.prepare('INSERT INTO subjects VALUES (?, ?, ?, ?, ?, ?, ?)');
      for (const row of rows) insert.run(...row);
      db.exec('COMMIT');
    },
    close(): void {
      log.close();
      db.close();
    },
  };
}

/** The rows of all subjects from half a million events, against reading and parsing the same events and writing the same rows. */
function rebuild(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    recordFirm(records, { people: 2_500, ticksEach: 19 });
    // The rows follow a large batch: asking for the revision brings them up to date.
    records.revision();
    const bare = bareRebuild(folder);
    const hold = holdWatch();
    const pairs = await byTurns(
      3,
      () => hold.during(() => timed(() => records.rebuild())),
      () => timed(bare.run),
    );
    for (const open of [bare, records]) open.close();
    return { ...pairs, longestHold: hold.longest() };
  });
}

export const figures: readonly Figure[] = [
  { name: 'records.append', unit: 'ms', kind: 'ratio', target: 1.15, run: append },
  { name: 'records.rebuild500k', unit: 'ms', kind: 'ratio', target: 2, run: rebuild },
];

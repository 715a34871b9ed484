import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { LogEvent } from '../../../electron/shared/domain/records/event.ts';

type Row = Readonly<Record<string, SQLInputValue>>;

/** What one act of ours wrote to the records: its events, and the row of each subject that they changed. */
export interface Written {
  readonly events: readonly LogEvent[];
  readonly subjects: readonly Row[];
}

/** What no act wrote. */
export const NOTHING_WRITTEN: Written = { events: [], subjects: [] };

// As ours does it: what an index is over stays where it is.
const UPSERT = `INSERT INTO subjects (subject, type, person_id, at, revision, body, sum) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (subject) DO UPDATE SET at = excluded.at, revision = excluded.revision, body = excluded.body,
  sum = excluded.sum`;

/** A database alone knows of no checksum. */
const NO_SUM = 0;

/**
 * The rows of an act and nothing else, inserted in one transaction into a file as full as ours, at the same durability:
 * what a database costs before anything is known of what the events mean. The same act may be inserted again and again.
 */
export function bareInserts(recordsFolder: string, folder: string) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(recordsFolder, 'records.db'), join(folder, 'bare.db'));
  const db = new DatabaseSync(join(folder, 'bare.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const upsert = db.prepare(UPSERT);
  let round = 0;
  return {
    insertAll({ events, subjects }: Written): void {
      round += 1;
      db.exec('BEGIN IMMEDIATE');
      for (const { subject, at, id, actor, kind, version, body } of events) {
        const key = `${id.slice(0, -4)}${`${round}`.padStart(4, '0')}`;
        insert.run(subject, at, key, actor, kind, version, JSON.stringify(body), NO_SUM);
      }
      for (const row of subjects) upsert.run(...Object.values(row));
      db.exec('COMMIT');
    },
    close: () => db.close(),
  };
}

import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LogEvent } from '../../../electron/shared/domain/records/event.ts';

/**
 * The rows of some events and nothing else, inserted in one transaction into a log as full as ours, at the same
 * durability: what a database costs before anything is known of what the events mean.
 */
export function bareInserts(recordsFolder: string, folder: string) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(recordsFolder, 'records.db'), join(folder, 'bare.db'));
  const db = new DatabaseSync(join(folder, 'bare.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)');
  return {
    insertAll(events: readonly LogEvent[]): void {
      db.exec('BEGIN IMMEDIATE');
      for (const { subject, at, id, actor, kind, version, body } of events) {
        insert.run(subject, at, id, actor, kind, version, JSON.stringify(body));
      }
      db.exec('COMMIT');
    },
    close: () => db.close(),
  };
}

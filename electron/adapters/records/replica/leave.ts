import type { Subject } from '../../../shared/domain/records/event.ts';
import type { Result } from '../../../shared/domain/values/result.ts';
import { subjectOf } from '../columns.ts';
import type { LiveDatabase } from '../live-database.ts';

/** Writes all of it or nothing, and tells of the subjects that it gives. */
export type Write = (work: () => readonly Subject[]) => Result<undefined>;

/** Forgets the firm; and all records, unless they are kept. */
export function leave(db: LiveDatabase, write: Write, keepsCopy: boolean): Result<undefined> {
  // SECURITY: what is removed is overwritten, also if the app ends before the file is made without it.
  if (!keepsCopy) db.exec('PRAGMA secure_delete = ON;');
  const left = write(() => {
    db.exec('DELETE FROM replica; DELETE FROM outgoing;');
    if (keepsCopy) return [];
    const subjects = db.prepare('SELECT subject FROM subjects').all();
    db.exec('DELETE FROM events; DELETE FROM refused; DELETE FROM unread;');
    return subjects.map((row) => subjectOf(row));
  });
  // SECURITY: what was removed is in no corner of the file and in no journal beside it.
  if (left.ok && !keepsCopy)
    db.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA secure_delete = OFF;');
  return left;
}

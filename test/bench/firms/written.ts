import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Records } from '../../../electron/ports/records.ts';
import type { LogEvent } from '../../../electron/shared/domain/records/event.ts';
import type { Written } from './bare-inserts.ts';

/** Records that remember what was last appended to them, so that the bare side can write the very same rows. */
export function listeningRecords(records: Records, folder: string) {
  let events: readonly LogEvent[] = [];
  const append: Records['append'] = (all, onProgress) => {
    const written = records.append(all, onProgress);
    if (written.ok) events = written.value;
    return written;
  };
  const appendMany: Records['appendMany'] = async (all, options) => {
    const written = await records.appendMany(all, options);
    if (written.ok) events = written.value;
    return written;
  };
  const db = new DatabaseSync(join(folder, 'records.db'), { readOnly: true });
  const newest = db.prepare(
    `SELECT subject, type, person_id, at, revision, body, sum FROM subjects
     WHERE revision = (SELECT max(revision) FROM subjects)`,
  );
  return {
    records: { ...records, append, appendMany },
    /** The last batch and the rows of its subjects. Call it once the rows are up to date. */
    written: (): Written => ({ events, subjects: newest.all() }),
    close: () => db.close(),
  };
}

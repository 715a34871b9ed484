import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ExportedDates } from '../../../ports/records.ts';
import { textOf } from '../columns.ts';
import { SpareDatabase } from './spare-database.ts';

const SET_UP = `
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS exported (scope TEXT NOT NULL, uid TEXT NOT NULL, day TEXT NOT NULL, summary TEXT NOT NULL, PRIMARY KEY (scope, uid)) STRICT, WITHOUT ROWID;`;

/**
 * What earlier calendar files of this machine brought, in `calendars.db` in `folder`. It is made at the first such file. A
 * damaged one is replaced by an empty one: then what is gone is not canceled, and dates ahead are still written.
 */
export function openExportedDates(
  folder: string,
  onTrouble: (what: string) => void,
): ExportedDates {
  const dates = new SpareDatabase({
    file: join(folder, 'calendars.db'),
    setUp: SET_UP,
    prepare: prepared,
    name: 'the list of dates in calendar files',
    mayBeInMemory: true,
    onTrouble,
  });
  return {
    of: (scope) =>
      dates.use(
        ({ of }) =>
          of.all(scope).map((row) => ({
            uid: textOf(row, 'uid'),
            date: textOf(row, 'day'),
            summary: textOf(row, 'summary'),
          })),
        [],
      ),
    note: (scope, brought) =>
      void dates.whole(({ forget, note }) => {
        forget.run(scope);
        for (const { uid, date, summary } of brought) note.run(scope, uid, date, summary);
      }),
    clear: () => {
      dates.empty();
      dates.whole(({ none }) => void none.run());
    },
    close: () => dates.close(),
  };
}

function prepared(db: DatabaseSync) {
  return {
    of: db.prepare('SELECT uid, day, summary FROM exported WHERE scope = ?'),
    none: db.prepare('DELETE FROM exported'),
    forget: db.prepare('DELETE FROM exported WHERE scope = ?'),
    note: db.prepare('INSERT INTO exported (scope, uid, day, summary) VALUES (?, ?, ?, ?)'),
  };
}

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { BackupContent } from '../../../shared/domain/records/file/backups.ts';
import { instantOf } from '../../../shared/domain/values/log-time.ts';
import { checkFile } from '../check/check-file.ts';
import { layoutOf } from '../own-tables.ts';
import { LAYOUT } from '../schema.ts';
import { isAboutContent } from '../trouble.ts';
import { readWitness } from '../witness.ts';

/** What to look at, and how closely. */
export interface LookOrder {
  readonly path: string;
  /** Check every entry. */
  readonly isChecked: boolean;
  /** The folder of the records to compare with. */
  readonly compareWith?: string;
}

const NOTHING = { entries: 0, people: 0, accounts: 0 };

/** Looks into one backup without writing anything, neither into it nor beside it. */
export function lookInto({ path, isChecked, compareWith }: LookOrder): BackupContent {
  let db: DatabaseSync | undefined;
  try {
    // A backup never changes, and an unchanging file needs no lock and no file beside it.
    const address = pathToFileURL(path);
    address.searchParams.set('immutable', '1');
    db = new DatabaseSync(address, { readOnly: true });
    const layout = layoutOf(db);
    if (layout > 0 && layout < 1000 && layout !== LAYOUT)
      return { found: 'other-version', ...NOTHING };
    const content = counted(db);
    const found = isChecked ? checkFile(address.href).found : 'readable';
    return {
      found,
      ...content,
      ...(compareWith ? compared(db, content.entries, compareWith) : {}),
    };
  } catch (error) {
    return { found: isAboutContent(error) ? 'damaged' : 'unknown', ...NOTHING };
  } finally {
    if (db?.isOpen) db.close();
  }
}

function counted(db: DatabaseSync): Omit<BackupContent, 'found'> {
  const count = (sql: string) => Number(db.prepare(sql).get()?.n);
  const newest = db.prepare('SELECT max(at) AS at FROM events').get()?.at;
  return {
    entries: count('SELECT count(*) AS n FROM events'),
    ...(typeof newest === 'string' ? { until: instantOf(newest) } : {}),
    people: count("SELECT count(*) AS n FROM subjects WHERE type = 'person'"),
    accounts: count(
      "SELECT count(*) AS n FROM subjects WHERE type = 'ecf' AND NOT json_extract(body, '$.record.isRemoved')",
    ),
  };
}

/** Entries that the records hold now and the backup doesn't; where the records can't be read, what their witness remembers. */
function compared(db: DatabaseSync, entries: number, folder: string): { lost?: number } {
  try {
    db.prepare('ATTACH ? AS now').run(join(folder, 'records.db'));
    const lost = db
      .prepare(
        `SELECT count(*) AS n FROM now.events AS one WHERE NOT EXISTS (SELECT 1 FROM main.events AS other
         WHERE other.subject = one.subject AND other.at = one.at AND other.id = one.id)`,
      )
      .get();
    return { lost: Number(lost?.n) };
  } catch {
    const seen = readWitness(folder);
    return seen ? { lost: Math.max(0, seen.events - entries) } : {};
  }
}

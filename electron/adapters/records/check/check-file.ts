import { DatabaseSync } from 'node:sqlite';
import type { KindCount } from '../../../shared/domain/records/set-apart.ts';
import { numberOf, type Row, textOf } from '../columns.ts';
import { isEventWhole, isSubjectWhole } from '../row-sums.ts';
import { CREATE_LOG, CREATE_PROJECTIONS, LAYOUT } from '../schema.ts';
import { isAboutContent } from '../trouble.ts';

/**
 * What a look at every row of a records file found. `whole`: all of it is as it was written, with so many events, the
 * newest of that time ('' for none), and how many of each kind. `damaged`: something isn't. `unknown`: it could not be looked at, for instance
 * because another program holds it.
 */
export type CheckOutcome =
  | {
      readonly found: 'whole';
      readonly events: number;
      readonly newest: string;
      readonly kinds: readonly KindCount[];
    }
  | { readonly found: 'damaged' }
  | { readonly found: 'unknown' };

/**
 * Looks at everything in a records file without writing to it: SQLite's own check of its structure, the tables, and the
 * checksum of every event and every subject. `address` is a path, or a `file:` address with SQLite's options.
 */
export function checkFile(address: string): CheckOutcome {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(addressOf(address), { readOnly: true, timeout: 2000 });
    db.exec('BEGIN');
    return isSound(db) ? lookAtRows(db) : { found: 'damaged' };
  } catch (error) {
    return { found: isAboutContent(error) ? 'damaged' : 'unknown' };
  } finally {
    if (db?.isOpen) db.close();
  }
}

const addressOf = (address: string) => (address.startsWith('file:') ? new URL(address) : address);

/** The structure is sound and the tables are ours. */
function isSound(db: DatabaseSync): boolean {
  const said = db.prepare('PRAGMA integrity_check(1)').get();
  const layout = db.prepare('PRAGMA user_version').get();
  return (
    said?.integrity_check === 'ok' &&
    layout?.user_version === LAYOUT &&
    tablesOf(db) === expectedTables() &&
    isMachineNamed(db)
  );
}

/** The words that made every table. A flipped letter in them changes how rows are read. */
function tablesOf(db: DatabaseSync): string {
  return JSON.stringify(
    db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name').all(),
  );
}

let expected: string | undefined;

function expectedTables(): string {
  if (expected === undefined) {
    const fresh = new DatabaseSync(':memory:');
    fresh.exec(CREATE_LOG + CREATE_PROJECTIONS);
    expected = tablesOf(fresh);
    fresh.close();
  }
  return expected;
}

function isMachineNamed(db: DatabaseSync): boolean {
  const names = db.prepare('SELECT id FROM machine').all();
  return names.length === 1 && /^[0-9a-f]{8}$/.test(String(names[0]?.id));
}

function lookAtRows(db: DatabaseSync): CheckOutcome {
  let events = 0;
  let newest = '';
  const kinds = new Map<string, KindCount>();
  for (const row of db.prepare('SELECT * FROM events').iterate()) {
    if (!isEventWhole(row)) return { found: 'damaged' };
    const at = textOf(row, 'at');
    if (at > newest) newest = at;
    events += 1;
    countKind(kinds, row);
  }
  const isShownWhole = areSubjectsWhole(db) && isPendingKnown(db);
  return isShownWhole
    ? { found: 'whole', events, newest, kinds: [...kinds.values()] }
    : { found: 'damaged' };
}

function countKind(kinds: Map<string, KindCount>, row: Row): void {
  const [kind, version, at] = [textOf(row, 'kind'), numberOf(row, 'version'), textOf(row, 'at')];
  const key = `${version} ${kind}`;
  const { count, since } = kinds.get(key) ?? { count: 0, since: at };
  kinds.set(key, { kind, version, count: count + 1, since: at < since ? at : since });
}

function areSubjectsWhole(db: DatabaseSync): boolean {
  for (const row of db.prepare('SELECT * FROM subjects').iterate()) {
    if (!isSubjectWhole(row)) return false;
  }
  return true;
}

function isPendingKnown(db: DatabaseSync): boolean {
  const lost = db.prepare(
    'SELECT 1 FROM pending WHERE subject NOT IN (SELECT subject FROM subjects)',
  );
  return lost.get() === undefined;
}

import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RecordsCondition } from '../../shared/domain/records/condition.ts';
import { Projections } from './projections.ts';
import { CREATE_LOG, CREATE_PROJECTIONS, DROP_PROJECTIONS, LAYOUT } from './schema.ts';

const NOT_A_DATABASE = 26;
const CORRUPT = 11;

/**
 * WAL with FULL, so an acknowledged record survives a power cut. The cache is large enough for a change to everyone.
 */
const PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;';

/** An open database, and whether it may be written to. */
export interface OpenDatabase {
  readonly db: DatabaseSync;
  readonly condition: RecordsCondition;
  readonly machine: string;
}

/**
 * Opens `records.db` in `folder`, making it when there is none. A file that is damaged or from a newer app is never
 * written to: a damaged one is left where it is and an empty database in memory stands in so that the app can say so.
 */
export function openDatabase(folder: string): OpenDatabase {
  const file = join(folder, 'records.db');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (existsSync(file)) accessSync(file, constants.W_OK);
    accessSync(folder, constants.W_OK);
  } catch {
    return existsSync(file) ? readOnly(file, 'not-writable') : standIn('not-writable');
  }
  try {
    return writable(file);
  } catch (error) {
    if (isDamage(error)) return standIn('damaged');
    throw error;
  }
}

function writable(file: string): OpenDatabase {
  const db = new DatabaseSync(file, { timeout: 2000 });
  try {
    const layout = layoutOf(db);
    if (layout > LAYOUT) {
      db.close();
      return readOnly(file, 'newer-version');
    }
    db.exec(PRAGMAS);
    if (layout === 0) create(db);
    else if (layout < LAYOUT || isBehind(db)) renew(db);
    return { db, condition: 'ready', machine: machineOf(db) };
  } catch (error) {
    if (db.isOpen) db.close();
    throw error;
  }
}

function create(db: DatabaseSync): void {
  const machine = randomBytes(4).toString('hex');
  db.exec(`BEGIN IMMEDIATE; ${CREATE_LOG} ${CREATE_PROJECTIONS}
    INSERT INTO machine (id) VALUES ('${machine}'); PRAGMA user_version = ${LAYOUT}; COMMIT;`);
}

/** The app died after a large batch was logged and before it was folded. */
function isBehind(db: DatabaseSync): boolean {
  return db.prepare('SELECT is_behind FROM behind').get() !== undefined;
}

/** An older layout has the same log. Its projections are rebuilt. */
function renew(db: DatabaseSync): void {
  db.exec(`BEGIN IMMEDIATE; ${DROP_PROJECTIONS} ${CREATE_PROJECTIONS}`);
  new Projections(db).rebuild();
  db.exec(`PRAGMA user_version = ${LAYOUT}; COMMIT;`);
}

function readOnly(file: string, condition: RecordsCondition): OpenDatabase {
  try {
    const db = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
    return { db, condition, machine: machineOf(db) };
  } catch {
    return standIn(condition);
  }
}

function standIn(condition: RecordsCondition): OpenDatabase {
  const db = new DatabaseSync(':memory:');
  create(db);
  return { db, condition, machine: machineOf(db) };
}

function layoutOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

function machineOf(db: DatabaseSync): string {
  return String(db.prepare('SELECT id FROM machine').get()?.id);
}

function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return code === NOT_A_DATABASE || code === CORRUPT;
}

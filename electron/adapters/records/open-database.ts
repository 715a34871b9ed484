import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RecordsCondition } from '../../shared/domain/records/condition.ts';
import type { Opened } from '../../shared/domain/records/start-trouble.ts';
import { isWritable, lookAtFolder } from './own-folder.ts';
import { Projections } from './projections.ts';
import { openReadOnly } from './read-only.ts';
import { CREATE_LOG, CREATE_PROJECTIONS, DROP_PROJECTIONS, LAYOUT } from './schema.ts';
import { recordsTrouble } from './trouble.ts';

/**
 * WAL with FULL, so an acknowledged record survives a power cut. The cache is large enough for a change to everyone.
 */
const PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;';

/** An open database, and whether it may be written to. */
export interface OpenDatabase {
  readonly db: DatabaseSync;
  readonly condition: RecordsCondition;
  readonly machine: string;
  readonly close: () => void;
}

/**
 * Opens `records.db` in `folder`, making it when there is none. A file from a newer app, or one that can't be written,
 * is opened to be read only. What can't be read is left as it is, and the answer says why.
 */
export function openDatabase(folder: string): Opened<OpenDatabase> {
  const look = lookAtFolder(folder);
  if ('trouble' in look) return { ok: false, trouble: look.trouble };
  const file = join(folder, 'records.db');
  try {
    return { ok: true, value: opened(file, look.canWrite) };
  } catch (error) {
    return { ok: false, trouble: recordsTrouble(file, error) };
  }
}

function opened(file: string, canWriteFolder: boolean): OpenDatabase {
  if (existsSync(file)) {
    if (!canWriteFolder || !isWritable(file)) return readOnly(file, 'not-writable');
    return writable(file);
  }
  return canWriteFolder ? writable(file) : standIn();
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
    return { db, condition: 'ready', machine: machineOf(db), close: () => db.close() };
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
  const { db, onClosed } = openReadOnly(file);
  const close = () => {
    db.close();
    onClosed();
  };
  return { db, condition, machine: machineOf(db), close };
}

/** There are no records yet and none can be made here. */
function standIn(): OpenDatabase {
  const db = new DatabaseSync(':memory:');
  create(db);
  return { db, condition: 'not-writable', machine: machineOf(db), close: () => db.close() };
}

function layoutOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

function machineOf(db: DatabaseSync): string {
  return String(db.prepare('SELECT id FROM machine').get()?.id);
}

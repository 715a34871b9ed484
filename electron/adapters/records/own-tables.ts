import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { LiveDatabase } from './live-database.ts';
import { Projections } from './projections.ts';
import { CREATE_LOG, CREATE_PROJECTIONS, LAYOUT } from './schema.ts';

/**
 * How SQLite keeps a change safe until it is in the file. A write-ahead log is several times faster and needs memory that
 * only the processes of one machine can share: on a network it is not safe (https://sqlite.org/wal.html).
 */
export type Journal = 'wal' | 'delete';

/** FULL, so an acknowledged record survives a power cut. The cache is large enough for a change to everyone. */
const PRAGMAS = 'PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;';

/** Makes a records file with nothing in it. The path `:memory:` makes one that is gone when it is closed. */
export function makeFile(path: string, journal: Journal): DatabaseSync {
  const machine = randomBytes(4).toString('hex');
  return prepared(path, (db) =>
    db.exec(`PRAGMA journal_mode = ${journal}; ${PRAGMAS} BEGIN IMMEDIATE; ${CREATE_LOG} ${CREATE_PROJECTIONS}
      INSERT INTO machine (id) VALUES ('${machine}'); PRAGMA user_version = ${LAYOUT}; COMMIT;`),
  );
}

/** Opens a records file that was found whole to be written, and makes its rows up if they are behind its log. */
export function openToWrite(path: string): DatabaseSync {
  return prepared(path, (db) => {
    db.exec(PRAGMAS);
    if (isBehind(db)) renew(db);
  });
}

/** Changes how the file keeps changes safe, if it must. Throws while any other connection to it is open. */
export function settleJournal(db: LiveDatabase, journal: Journal): void {
  db.exec(`PRAGMA journal_mode = ${journal}`);
}

function prepared(path: string, prepare: (db: DatabaseSync) => void): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 2000 });
  try {
    prepare(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Whether the app died after a large batch was logged and before its rows followed. */
export function isBehind(db: DatabaseSync): boolean {
  return db.prepare('SELECT is_behind FROM behind').get() !== undefined;
}

function renew(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE');
  new Projections(new LiveDatabase(db, () => undefined)).catchUpWithLog();
  db.exec('COMMIT');
}

/** Number of the layout of a records file; 0 for a file that no app has finished making. */
export function layoutOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}

/** Name of the machine that made the file. */
export function machineOf(db: DatabaseSync): string {
  return String(db.prepare('SELECT id FROM machine').get()?.id);
}

import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { sqliteCode } from './trouble.ts';

const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;

/** Where SQLite keeps what is not in the file itself yet, or no longer. */
const LOGS = ['-wal', '-journal'];

/** A database that is only read, and what to do once it is closed. */
export interface ReadOnlyDatabase {
  readonly db: DatabaseSync;
  /** What another thread opens to read the same: a path, or a `file:` address. */
  readonly address: string;
  /** Nothing can be written beside it, so it can't be written either. */
  readonly isFallback?: boolean;
  readonly onClosed: () => void;
}

/**
 * Opens a database to be read, also where nothing can be written beside it. SQLite then can't make the index of a
 * write-ahead log: a log that holds something is read from a copy in this user's temporary folder, and without one the
 * file is opened as one that never changes. A change that was stopped halfway, as by a power cut, is undone first, in the
 * file or in the copy: until then there is nothing sound to be read. Throws SQLite's error when it can't be read at all.
 */
export function openReadOnly(file: string, canWrite = false): ReadOnlyDatabase {
  try {
    if (hasContent(`${file}-journal`)) undoHalfChange(file, canWrite);
    const db = tried(new DatabaseSync(file, { readOnly: true, timeout: 2000 }));
    return { db, address: file, onClosed: () => undefined };
  } catch (error) {
    if (!existsSync(file) || !statSync(file).isFile() || isHeld(error)) throw error;
    return LOGS.some((end) => hasContent(`${file}${end}`)) ? openCopy(file) : openUnchanging(file);
  }
}

/** Where the header says whether a write-ahead log is used, and what it says then (https://sqlite.org/fileformat.html). */
const LOG_MARK = { at: 18, is: 2 };

/**
 * Opens a database to be read without leaving anything beside it. A connection that only reads still makes an empty
 * write-ahead log where there is none, and where there is none nobody has the database open.
 */
export function openLeavingNothing(file: string): ReadOnlyDatabase {
  const isAlone = usesLog(file) && LOGS.every((end) => !existsSync(`${file}${end}`));
  return isAlone ? openUnchanging(file) : openReadOnly(file);
}

function usesLog(file: string): boolean {
  const header = Buffer.alloc(LOG_MARK.at + 1);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header);
    return header[LOG_MARK.at] === LOG_MARK.is;
  } finally {
    closeSync(handle);
  }
}

/** Opening it to be written and reading is all that SQLite needs to undo what the journal holds. */
function undoHalfChange(file: string, canWrite: boolean): void {
  if (!canWrite) throw new Error('the change can be undone in a copy only');
  tried(new DatabaseSync(file, { timeout: 2000 })).close();
}

function isHeld(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SQLITE_BUSY || code === SQLITE_LOCKED;
}

function hasContent(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function openUnchanging(file: string): ReadOnlyDatabase {
  const address = pathToFileURL(file);
  address.searchParams.set('immutable', '1');
  const db = tried(new DatabaseSync(address, { readOnly: true }));
  return { db, address: address.href, isFallback: true, onClosed: () => undefined };
}

function openCopy(file: string): ReadOnlyDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, basename(file));
    for (const end of ['', ...LOGS.filter((log) => hasContent(`${file}${log}`))]) {
      copyFileSync(`${file}${end}`, `${copy}${end}`);
      chmodSync(`${copy}${end}`, 0o600);
    }
    if (hasContent(`${copy}-journal`)) undoHalfChange(copy, true);
    const db = tried(new DatabaseSync(copy, { readOnly: true }));
    return { db, address: copy, isFallback: true, onClosed: remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** SQLite opens lazily: only reading shows whether it can be read. */
function tried(db: DatabaseSync): DatabaseSync {
  try {
    db.exec('PRAGMA cache_size = -65536');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

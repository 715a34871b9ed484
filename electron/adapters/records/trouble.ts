import { closeSync, fstatSync, openSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StartTrouble } from '../../shared/domain/records/file/start-trouble.ts';
import { fail, type Result } from '../../shared/domain/values/result.ts';

type Code = StartTrouble['code'];

/** SQLite's primary result codes (https://sqlite.org/rescode.html). */
const BY_SQLITE: Readonly<Record<number, Code>> = {
  3: 'records-not-allowed', // PERM
  5: 'records-held', // BUSY
  6: 'records-held', // LOCKED
  8: 'records-not-allowed', // READONLY
  11: 'records-damaged', // CORRUPT
  13: 'records-no-space', // FULL
  26: 'records-damaged', // NOTADB
};

const BY_SYSTEM: Readonly<Record<string, Code>> = {
  EISDIR: 'records-is-folder',
  EACCES: 'records-not-allowed',
  EPERM: 'records-not-allowed',
  EBUSY: 'records-held',
  ENOSPC: 'records-no-space',
};

/** The file, its write-ahead log, the index of that, and the journal that takes its place on a network. */
const PARTS = ['', '-wal', '-shm', '-journal'];

/** Less than this, and SQLite can't make the small files it works with. */
const NEEDED_BYTES = 256 * 1024;

/** What kept `file` from being opened as the records, from the error and from a look at the file itself. */
export function recordsTrouble(file: string, error: unknown): StartTrouble {
  const blocked = PARTS.map((end) => `${file}${end}`).find((part) => BY_SYSTEM[whyNotRead(part)]);
  if (blocked === undefined) return { code: codeOf(file, error), path: file };
  return { code: BY_SYSTEM[whyNotRead(blocked)] ?? 'records-unreadable', path: blocked };
}

/** A folder in place of the records or of a file that SQLite keeps beside them; undefined where there is none. */
export function folderInTheWay(file: string): StartTrouble | undefined {
  const path = PARTS.map((end) => `${file}${end}`).find((part) => whyNotRead(part) === 'EISDIR');
  return path === undefined ? undefined : { code: 'records-is-folder', path };
}

function codeOf(file: string, error: unknown): Code {
  const primary = sqliteCode(error);
  return (
    (primary === undefined ? undefined : BY_SQLITE[primary]) ??
    BY_SYSTEM[systemCode(error)] ??
    (isFull(dirname(file)) ? 'records-no-space' : 'records-unreadable')
  );
}

/** SQLite's primary code of an error; undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** Held, no memory, not allowed, the disk fails or is full, no file. */
const NOT_ABOUT_CONTENT: ReadonlySet<number> = new Set([3, 5, 6, 8, 10, 13, 14, 23]);

/** Whether an error comes from what is in a file, and not from how it could be reached. */
export function isAboutContent(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === undefined || !NOT_ABOUT_CONTENT.has(code);
}

/** Whether SQLite said that the file is not a sound database. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code !== undefined && BY_SQLITE[code] === 'records-damaged';
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** SQLite says "unable to open" for many reasons; the system says which. Windows opens no folder: EISDIR, EPERM or EACCES. */
function whyNotRead(file: string): string {
  try {
    const handle = openSync(file, 'r');
    const isFolder = fstatSync(handle).isDirectory();
    closeSync(handle);
    return isFolder ? 'EISDIR' : '';
  } catch (error) {
    return systemCode(error);
  }
}

/** Whether there is no room left for SQLite to work in. */
export function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < NEEDED_BYTES;
  } catch {
    return false;
  }
}

const SQLITE_FULL = 13;

/** The expected failure in an error of SQLite, such as a full disk; undefined for any other error. */
export function failureOf(error: unknown): Result<never> | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  if (code === undefined) return undefined;
  return fail(code === SQLITE_FULL ? 'records-full' : 'records-failed');
}

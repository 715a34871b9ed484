import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';

/** What was found where firm IT leaves its file. */
export type OwnedFile =
  | { readonly state: 'absent' }
  | { readonly state: 'ignored'; readonly why: string }
  | { readonly state: 'unreadable'; readonly why: string }
  | { readonly state: 'read'; readonly bytes: Uint8Array };

/** Far more than every policy at its longest takes. */
const MAX_BYTES = 1024 * 1024;
/** SECURITY: never through a link at the end of the path, and never waiting for a pipe to be written to. */
const PLAIN = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** The mode bits that let the group or everybody write. */
const OTHERS_WRITE = 0o022;

/**
 * Reads a file of at most 1 MiB that only `owner`, a user id, can have written: a regular file of that owner in a folder
 * of that owner, neither reached by a link nor writable by others. Anything else is ignored, with one of `PLACE_TROUBLES`.
 * Without an owner (Windows has no such ids) only the kind of file counts. Never throws.
 */
export function readOwned(path: string, owner: number | undefined): OwnedFile {
  try {
    const why = whyNotTrusted(lstatSync(dirname(path)), 'folder', owner);
    return why ? { state: 'ignored', why } : readIn(path, owner);
  } catch (error) {
    return outOf(error);
  }
}

function readIn(path: string, owner: number | undefined): OwnedFile {
  const file = openSync(path, constants.O_RDONLY | PLAIN);
  try {
    // SECURITY: asked of the open file, so that nobody can put another one in its place after the look.
    const why = whyNotTrusted(fstatSync(file), 'file', owner);
    if (why) return { state: 'ignored', why };
    const bytes = readAtMost(file, MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) return { state: 'unreadable', why: 'too-large' };
    return { state: 'read', bytes };
  } finally {
    closeSync(file);
  }
}

function whyNotTrusted(stats: Stats, kind: 'folder' | 'file', owner: number | undefined) {
  if (stats.isSymbolicLink()) return 'is-link';
  if (kind === 'folder' ? !stats.isDirectory() : !stats.isFile()) return 'not-a-file';
  if (owner === undefined) return undefined;
  if (stats.uid !== owner) return 'wrong-owner';
  return stats.mode & OTHERS_WRITE ? 'writable-by-others' : undefined;
}

function readAtMost(file: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let length = 0;
  while (length < most) {
    const read = readSync(file, bytes, length, most - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** What an error of the file system means here. */
function outOf(error: unknown): OwnedFile {
  const code = codeOf(error);
  if (code === 'ENOENT') return { state: 'absent' };
  if (code === 'ELOOP') return { state: 'ignored', why: 'is-link' };
  // A path through something that is no folder, and a socket.
  if (code === 'ENOTDIR' || code === 'ENXIO') return { state: 'ignored', why: 'not-a-file' };
  return { state: 'unreadable', why: code };
}

/** The system's own code of an error, such as EACCES; `failed` where it gives none. */
function codeOf(error: unknown): string {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && code !== '' ? code : 'failed';
}

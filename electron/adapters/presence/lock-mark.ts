import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../ports/system.ts';
import type { LockMark } from '../../ports/vault.ts';

/** The file in the app's folder that is there as long as the app is locked. */
export const LOCK_MARK = 'locked';

/**
 * The mark of a lock as a file in `folder`, on the disk before `set` returns. SECURITY: a file that is there and can't be
 * read, or says something else, counts as `sure`.
 */
export function lockMark(folder: string, onTrouble: Log['trouble']): LockMark {
  const file = join(folder, LOCK_MARK);
  const tried = (what: string, act: () => void) => {
    try {
      act();
    } catch (error) {
      onTrouble(what, error);
    }
  };
  return {
    read() {
      try {
        return readFileSync(file, 'utf8') === 'unsure' ? 'unsure' : 'sure';
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'sure';
      }
    },
    set: (how) => tried('noting the lock', () => writeThrough(file, how)),
    clear: () => tried('taking the note of the lock away', () => rmSync(file, { force: true })),
  };
}

/** Whole or not at all: an app that ends meanwhile would find an empty mark, which no PIN opens where none was set. */
function writeThrough(file: string, text: string): void {
  const handle = openSync(`${file}.new`, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
}

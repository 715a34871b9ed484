import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { LOG_NAME } from '../log.ts';

const TAIL_BYTES = 64 * 1024;

/** The end of the app's log in `folder`, without the line that the cut went through; empty where there is none. */
export function logTail(folder: string): string {
  let handle: number | undefined;
  try {
    handle = openSync(join(folder, LOG_NAME), 'r');
    const { size } = fstatSync(handle);
    const from = Math.max(0, size - TAIL_BYTES);
    const bytes = Buffer.alloc(size - from);
    const read = readSync(handle, bytes, 0, bytes.length, from);
    const text = bytes.toString('utf8', 0, read);
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } catch {
    return '';
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

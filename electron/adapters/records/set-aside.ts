import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import { WITNESS, Witness } from './witness.ts';

const PARTS = ['records.db', 'records.db-wal', 'records.db-shm', 'records.db-journal', WITNESS];

/**
 * Gives the records and all that belongs to them in `folder` another name, `set-aside-<day and time>-…`, so that a start
 * finds none and begins with empty ones. Nothing is deleted. Answers whether all of it could be renamed; what was renamed
 * before a failure gets its name back. A fresh witness remembers that the person wanted empty records, so that the next
 * start doesn't ask about the backups that are there.
 */
export function setRecordsAside(folder: string, now: Instant): boolean {
  const stamp = now.replace(/\D/g, '').slice(0, 14);
  const moved: (readonly [from: string, to: string])[] = [];
  try {
    for (const part of PARTS) {
      const [from, to] = [join(folder, part), join(folder, `set-aside-${stamp}-${part}`)];
      if (!existsSync(from)) continue;
      renameSync(from, to);
      moved.push([from, to]);
    }
    rememberNothing(folder);
    return true;
  } catch {
    for (const [from, to] of moved.toReversed()) renameSync(to, from);
    return false;
  }
}

function rememberNothing(folder: string): void {
  // One that can't be written is no reason to fail: the next start asks about the backups again.
  const witness = new Witness(folder, () => undefined);
  witness.note({ events: 0, newest: '' });
  witness.close();
}

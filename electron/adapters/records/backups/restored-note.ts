import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Backups } from '../../../ports/backups.ts';
import { Restored } from '../../../shared/domain/records/file/restored.ts';
import { writeSmallFile } from './small-file.ts';

/** What was put back, until the person has read that. */
const NOTE = 'records.restored.json';

/** Notes what was put back. Throws the system's error. */
export function noteRestored(folder: string, restored: Restored): void {
  writeSmallFile(join(folder, NOTE), JSON.stringify(restored));
}

/** The note of what was put back last in `folder`. It goes once the person has read it and the logins were looked for. */
export function restoredNote(
  folder: string,
): Pick<Backups, 'restored' | 'noteLoginsFound' | 'markRestoredRead'> {
  return {
    restored: () => readRestored(folder),
    noteLoginsFound(loginsFound) {
      const { isRead = false, ...restored } = readRestored(folder) ?? {};
      if (!('at' in restored)) return;
      if (isRead && loginsFound === 0) forgetRestored(folder);
      else noteRestored(folder, { ...restored, loginsFound });
    },
    markRestoredRead() {
      const restored = readRestored(folder);
      if (restored?.loginsFound === undefined && restored) {
        noteRestored(folder, { ...restored, isRead: true });
      } else {
        forgetRestored(folder);
      }
    },
  };
}

function readRestored(folder: string): Restored | undefined {
  try {
    return Restored.parse(JSON.parse(readFileSync(join(folder, NOTE), 'utf8')));
  } catch {
    return undefined;
  }
}

function forgetRestored(folder: string): void {
  rmSync(join(folder, NOTE), { force: true });
}

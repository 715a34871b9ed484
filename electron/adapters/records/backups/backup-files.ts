import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  type BackupFile,
  BackupName,
  backupName,
  backupsToRemove,
  backupTime,
} from '../../../shared/domain/records/file/backups.ts';
import type { Instant } from '../../../shared/domain/values/calendar.ts';

/** The folder with the backups, in the folder with everything the app keeps. */
export const backupFolder = (folder: string) => join(folder, 'backups');

/** How the name of a copy begins that is being made. */
const UNFINISHED = 'unfinished-';

/** The backups in `folder`, newest first; none where the folder can't be read. */
export function listBackups(folder: string): readonly BackupFile[] {
  const backups = backupFolder(folder);
  return namesIn(backups)
    .flatMap((name) => {
      const at = backupTime(name);
      const bytes = sizeOf(join(backups, name));
      return at && bytes !== undefined ? [{ name, at, bytes }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The path of the backup of that name, whether it is there or not. Throws for a name that no backup can have. */
export function backupPath(folder: string, name: string): string {
  return join(backupFolder(folder), BackupName.parse(name));
}

/** Makes the folder if it isn't there, for this user alone. */
export function makeBackupFolder(folder: string): void {
  mkdirSync(backupFolder(folder), { recursive: true, mode: 0o700 });
}

/** The path of a copy that is being made; never that of a backup. */
export const unfinishedCopy = (folder: string, kind: 'in-slices' | 'at-once') =>
  join(backupFolder(folder), `${UNFINISHED}${kind}`);

/** Removes what a crash left half done. */
export function removeUnfinished(folder: string): void {
  const backups = backupFolder(folder);
  for (const name of namesIn(backups)) {
    if (name.startsWith(UNFINISHED)) rmSync(join(backups, name), { force: true });
  }
}

/** The path of a backup of this moment that doesn't exist yet. */
export function newBackupPath(folder: string, at: Instant): string {
  for (let ms = Date.parse(at); ; ms += 1) {
    const path = join(backupFolder(folder), backupName(new Date(ms).toISOString()));
    if (!existsSync(path)) return path;
  }
}

/** Copies of records beside the backups: set aside, replaced by a backup, or waiting to be taken up. */
const COPY = /^(?:set-aside-\d{14}-records\.|records\.restore\.|replaced$)/;

/** Removes every backup and every other copy of the records. Throws the system's error for one that can't be removed. */
export function removeCopies(folder: string): void {
  for (const { name } of listBackups(folder)) rmSync(backupPath(folder, name), { force: true });
  removeUnfinished(folder);
  for (const name of namesIn(folder)) {
    if (COPY.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Removes the backups that nobody needs any more. One that can't be removed stays until the next time. */
export function pruneBackups(folder: string, now: Instant, zone: string): void {
  const made = listBackups(folder).map(({ at }) => at);
  for (const at of backupsToRemove(made, now, zone)) {
    try {
      rmSync(join(backupFolder(folder), backupName(at)), { force: true });
    } catch {
      // Another program is reading it.
    }
  }
}

/** Brings what was written to a file onto the disk, so that a power cut after this leaves it whole. */
export function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Undefined for what is no file, or can't be asked. */
function sizeOf(path: string): number | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats.size : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

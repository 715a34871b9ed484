import { chmodSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import {
  type BackupFile,
  type BackupFinding,
  backupTime,
} from '../../../shared/domain/records/file/backups.ts';
import type { Instant } from '../../../shared/domain/values/calendar.ts';
import { openReadOnly } from '../read-only.ts';
import {
  flush,
  makeBackupFolder,
  newBackupPath,
  removeUnfinished,
  unfinishedCopy,
} from './backup-files.ts';
import { lookInto } from './look.ts';
import { lookAside } from './look-aside.ts';

/** Pages copied at a time: about a megabyte, well under a tenth of a second. */
const SLICE_PAGES = 256;

/**
 * Copies the records while they are open and may be written, a slice at a time. The copy has a name of its own until
 * every entry in it was found whole. Throws when it can't be made; then nothing is left of it.
 */
export async function makeBackup(folder: string, at: Instant): Promise<BackupFile> {
  makeBackupFolder(folder);
  removeUnfinished(folder);
  const unfinished = unfinishedCopy(folder, 'in-slices');
  try {
    await copyInSlices(join(folder, 'records.db'), unfinished);
    const [content] = await lookAside([{ path: unfinished, isChecked: true }]);
    return finished(folder, { unfinished, at, found: content?.found });
  } catch (error) {
    remove(unfinished);
    throw error;
  }
}

/** The same in one piece, for the first write of a new version, which must not come before it. */
export function makeBackupNow(folder: string, at: Instant): BackupFile {
  makeBackupFolder(folder);
  // Another name, because one in slices may be under way.
  const unfinished = unfinishedCopy(folder, 'at-once');
  remove(unfinished);
  try {
    const source = openReadOnly(join(folder, 'records.db'));
    try {
      source.db.prepare('VACUUM INTO ?').run(unfinished);
    } finally {
      source.db.close();
      source.onClosed();
    }
    const { found } = lookInto({ path: unfinished, isChecked: true });
    return finished(folder, { unfinished, at, found });
  } catch (error) {
    remove(unfinished);
    throw error;
  }
}

interface UnfinishedCopy {
  readonly unfinished: string;
  readonly at: Instant;
  readonly found: BackupFinding | undefined;
}

async function copyInSlices(file: string, copy: string): Promise<void> {
  // A connection of its own, because that of the records is replaced at the first write.
  const { db, onClosed } = openReadOnly(file);
  try {
    if (db.prepare('PRAGMA journal_mode').get()?.journal_mode === 'wal') {
      // With one view of the file from beginning to end, nothing that is written meanwhile starts the copy again.
      db.exec('BEGIN');
      db.prepare('SELECT 1 FROM events LIMIT 1').get();
    }
    await backup(db, copy, { rate: SLICE_PAGES });
  } finally {
    db.close();
    onClosed();
  }
  const made = new DatabaseSync(copy);
  // A copy that is one file and stays one, however it is opened later.
  made.exec('PRAGMA journal_mode = DELETE');
  made.close();
}

function finished(folder: string, { unfinished, at, found }: UnfinishedCopy): BackupFile {
  if (found !== 'whole') throw new Error(`the copy was found ${found}`);
  // SECURITY: whatever the process gives new files, this one is for this user alone.
  chmodSync(unfinished, 0o600);
  flush(unfinished);
  const path = newBackupPath(folder, at);
  renameSync(unfinished, path);
  const name = basename(path);
  return { name, at: backupTime(name) ?? at, bytes: statSync(path).size };
}

function remove(unfinished: string): void {
  for (const end of ['', '-journal', '-wal', '-shm'])
    rmSync(`${unfinished}${end}`, { force: true });
}

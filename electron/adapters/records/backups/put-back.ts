import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import { Restored } from '../../../shared/domain/records/file/restored.ts';
import type { Instant } from '../../../shared/domain/values/calendar.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import { backupPath, flush } from './backup-files.ts';
import { lookInto } from './look.ts';
import { carryAside, lookAside, salvageAside } from './look-aside.ts';
import { noteRestored } from './restored-note.ts';
import { writeSmallFile } from './small-file.ts';

/** A whole copy of a backup, which the next opening of the records takes up. */
const WAITING = 'records.restore.db';
/** That copy while it is being made. */
const UNFINISHED = 'records.restore.unfinished';
/** What is to be said of a copy that waits and is no backup. */
const ABOUT_WAITING = 'records.restore.json';

/** What is to be said of a copy that waits. */
const AboutWaiting = Restored.pick({ salvaged: true, sentKept: true });
type AboutWaiting = z.infer<typeof AboutWaiting>;

/** The folder for what goes aside. */
const REPLACED_FOLDER = 'replaced';

/** What goes aside: the records, and what is worked out from them or remembered of them. */
const REPLACED = [
  'records.db',
  'records.db-wal',
  'records.db-shm',
  'records.db-journal',
  'records.seen',
  'board.db',
  'board.db-wal',
  'board.db-shm',
] as const;

/**
 * Puts a copy of a backup where the next opening of the records takes it up. Every entry of the copy is checked, so a
 * damaged backup, or a disk that writes wrong, replaces nothing.
 */
export async function putBack(
  folder: string,
  name: string,
  now: Instant,
): Promise<Result<undefined>> {
  const backup = backupPath(folder, name);
  if (!existsSync(backup)) return fail('backup-not-found');
  return putCopy(folder, now, async (copy) => {
    await copyFile(backup, copy);
    // A damaged backup is found by the look at it, and not by this.
    const [content] = await lookAside([{ path: copy, isChecked: true }]);
    if (content?.found !== 'whole') return {};
    const sentKept = await carryAside({ folder, into: copy });
    if (sentKept === undefined) throw new Error('what was sent could not be kept');
    return sentKept > 0 ? { sentKept } : {};
  });
}

/**
 * Puts what can be read of the damaged records where the next opening takes it up. They are only read until then, and move
 * aside as they do for a backup.
 */
export async function putReadable(folder: string, now: Instant): Promise<Result<undefined>> {
  return putCopy(folder, now, async (copy) => {
    const readable = await salvageAside({ folder, into: copy });
    if (!readable?.entries) return undefined;
    const { leftOut } = readable;
    return { salvaged: leftOut === undefined ? {} : { leftOut } };
  });
}

/** Has `make` write a copy, checks every entry of it, and lets it wait. What is to be said of it is what `make` answers; nothing is done without an answer. */
async function putCopy(
  folder: string,
  now: Instant,
  make: (copy: string) => Promise<AboutWaiting | undefined>,
): Promise<Result<undefined>> {
  const copy = join(folder, UNFINISHED);
  const parts = ['', '-journal'].map((end) => `${copy}${end}`);
  // Where this can't be made, the next opening could not go on.
  mkdirSync(join(folder, REPLACED_FOLDER), { recursive: true, mode: 0o700 });
  try {
    for (const part of parts) rmSync(part, { force: true });
    const about = await make(copy);
    if (!about) return fail('readable-not-taken');
    const [content] = await lookAside([{ path: copy, isChecked: true }]);
    if (content?.found !== 'whole') {
      return fail(content?.found === 'unknown' ? 'backup-not-put-back' : 'backup-not-whole');
    }
    letWait(folder, copy, { about, now });
    return ok(undefined);
  } finally {
    for (const part of parts) rmSync(part, { force: true });
  }
}

function letWait(
  folder: string,
  copy: string,
  { about, now }: { readonly about: AboutWaiting; readonly now: Instant },
): void {
  // Says when going back was asked for, also after a crash (`takeUp`).
  utimesSync(copy, new Date(now), new Date(now));
  flush(copy);
  rmSync(join(folder, ABOUT_WAITING), { force: true });
  if (about.salvaged || about.sentKept)
    writeSmallFile(join(folder, ABOUT_WAITING), JSON.stringify(about));
  renameSync(copy, join(folder, WAITING));
}

/**
 * Takes up what was put back, if anything was: moves the records and what goes with them aside and puts the copy in their
 * place. It may end at any step and goes on at that step the next time, so call it before anything else is opened.
 * Throws the system's error when a file can't be moved, as one that another program holds.
 */
export function takeUp(folder: string): void {
  const waiting = join(folder, WAITING);
  const stats = statSync(waiting, { throwIfNoEntry: false });
  if (!stats) return;
  const { found, until } = lookInto({ path: waiting, isChecked: false });
  if (found !== 'readable') {
    // It was whole when it came here. What it should replace stays, if nothing of that was moved yet.
    if (existsSync(join(folder, 'records.db'))) return;
    throw new Error('the backup that was put back can’t be read');
  }
  const at = stats.mtime.toISOString();
  const keptIn = asideFolder(folder, at);
  mkdirSync(keptIn, { recursive: true, mode: 0o700 });
  for (const part of partsOf(folder)) renameSync(join(folder, part), join(keptIn, part));
  noteQuietly(folder, { at, keptIn, ...(until ? { until } : {}), ...aboutWaiting(folder) });
  renameSync(waiting, join(folder, 'records.db'));
  rmSync(join(folder, ABOUT_WAITING), { force: true, recursive: true });
}

function aboutWaiting(folder: string): AboutWaiting {
  try {
    return AboutWaiting.parse(JSON.parse(readFileSync(join(folder, ABOUT_WAITING), 'utf8')));
  } catch {
    return {};
  }
}

/** Without the note nobody is told, which is no reason not to go back. */
function noteQuietly(folder: string, restored: Restored): void {
  try {
    noteRestored(folder, restored);
  } catch {
    // Something else has its name.
  }
}

const partsOf = (folder: string) => REPLACED.filter((part) => existsSync(join(folder, part)));

/** The same folder after a crash; another one if something in it would be replaced. */
function asideFolder(folder: string, at: Instant): string {
  const name = at.replaceAll(/[:.]/g, '-');
  for (let number = 1; ; number += 1) {
    const aside = join(folder, REPLACED_FOLDER, number === 1 ? name : `${name}-${number}`);
    if (!partsOf(folder).some((part) => existsSync(join(aside, part)))) return aside;
  }
}

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordsCondition } from '../../shared/domain/records/file/condition.ts';
import type { Opened, StartTrouble } from '../../shared/domain/records/file/start-trouble.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import { instantOf } from '../../shared/domain/values/log-time.ts';
import { listBackups } from './backups/backup-files.ts';
import { takeUp } from './backups/put-back.ts';
import { isWritable, lookAtFolder } from './own-folder.ts';
import {
  isBehind,
  type Journal,
  layoutOf,
  machineOf,
  makeFile,
  openToWrite,
  settleJournal,
} from './own-tables.ts';
import { openReadOnly, type ReadOnlyDatabase } from './read-only.ts';
import { RecordsFile, type RecordsFileNeeds } from './records-file.ts';
import { LAYOUT } from './schema.ts';
import { folderInTheWay, isFull, recordsTrouble } from './trouble.ts';
import { readWitness, type Seen, Witness } from './witness.ts';

/** No app will ever have more layouts than this: a larger number is damage. */
const NEWEST_LAYOUT = 999;

interface Surroundings {
  readonly folder: string;
  readonly journal: Journal;
  readonly now: () => Instant;
  readonly beforeFirstWrite: () => void;
  readonly onTrouble: (what: string) => void;
}

/** What is known before the file is looked into. */
interface Known extends Surroundings {
  readonly path: string;
  readonly seen: Seen | undefined;
  readonly canWriteFolder: boolean;
}

/**
 * Opens `records.db` in `folder`, making it when there never was one. An existing file is only read until it is to be
 * written for the first time (RecordsFile). What can't be read is left as it is, and the answer says why; so is a file
 * that is missing or empty although the witness remembers entries, or there are backups. A backup that was put back is taken up first.
 */
export function openDatabase(surroundings: Surroundings): Opened<RecordsFile> {
  const { folder } = surroundings;
  const look = lookAtFolder(folder);
  if ('trouble' in look) return { ok: false, trouble: look.trouble };
  const path = join(folder, 'records.db');
  try {
    takeUp(folder);
    const inTheWay = folderInTheWay(path);
    if (inTheWay) return { ok: false, trouble: inTheWay };
    const seen = readWitness(folder);
    const known = { ...surroundings, path, seen, canWriteFolder: look.canWrite };
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    const found = size ? existing(known) : undefined;
    return found ?? withoutRecords(known, size);
  } catch (error) {
    return { ok: false, trouble: recordsTrouble(path, error) };
  }
}

/** There is no file (`size` undefined), an empty one, or one without tables, as a first start leaves that ended before it had made them. */
function withoutRecords(known: Known, size: number | undefined): Opened<RecordsFile> {
  const { path, seen, canWriteFolder, journal } = known;
  // SQLite throws away the write-ahead log of an empty file, and with it what was recorded last.
  const hasLog = !size && (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (hasLog || seen?.events) {
    return trouble(known, size === undefined ? 'records-missing' : 'records-empty');
  }
  if (hasOnlyBackups(known)) return trouble(known, 'records-only-backups');
  const made = makeFile(canWriteFolder ? path : ':memory:', journal);
  const condition = canWriteFolder ? 'ready' : 'not-writable';
  return fileOf(known, { opened: { made }, condition, machine: machineOf(made) });
}

/** Undefined for a file that no app has finished making. */
function existing(known: Known): Opened<RecordsFile> | undefined {
  const { folder, path, canWriteFolder, seen } = known;
  const opened = openReadOnly(path, canWriteFolder && isWritable(path));
  try {
    const layout = layoutOf(opened.db);
    if (layout === 0 && isBlank(opened)) return closed(opened, undefined);
    if (layout > NEWEST_LAYOUT || layout === 0)
      return closed(opened, trouble(known, 'records-damaged'));
    if (layout < LAYOUT) return closed(opened, trouble(known, 'records-too-old'));
    if ((seen?.events || hasOnlyBackups(known)) && isWithoutEvents(opened)) {
      return closed(
        opened,
        trouble(known, seen?.events ? 'records-empty' : 'records-only-backups'),
      );
    }
    const mayWrite = canWriteFolder && isWritable(path) && (!opened.isFallback || isFull(folder));
    const condition = layout > LAYOUT ? 'newer-version' : mayWrite ? 'ready' : 'not-writable';
    return upToDate(opened, fileOf(known, { opened, condition, machine: machineOf(opened.db) }));
  } catch (error) {
    return closed(opened, { ok: false, trouble: recordsTrouble(path, error) });
  }
}

/** Nothing is remembered, but there are copies: of records that somebody had, since none is made of empty ones. */
function hasOnlyBackups({ folder, seen }: Known): boolean {
  return seen === undefined && listBackups(folder).some(({ bytes }) => bytes > 0);
}

function isBlank({ db }: ReadOnlyDatabase): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

function isWithoutEvents({ db }: ReadOnlyDatabase): boolean {
  return db.prepare('SELECT 1 FROM events LIMIT 1').get() === undefined;
}

function closed<T>({ db, onClosed }: ReadOnlyDatabase, answer: T): T {
  db.close();
  onClosed();
  return answer;
}

/** Rows that are behind the log would show what is no longer so: they are made up before anybody reads them. */
function upToDate({ db }: ReadOnlyDatabase, file: Opened<RecordsFile>): Opened<RecordsFile> {
  const isReady = file.ok && file.value.standing.condition === 'ready';
  if (isReady && isBehind(db)) file.value.makeWritable();
  return file;
}

function fileOf(
  { folder, path, seen, journal, now, beforeFirstWrite, onTrouble }: Known,
  found: Pick<RecordsFileNeeds, 'opened' | 'machine'> & { readonly condition: RecordsCondition },
): Opened<RecordsFile> {
  const witness = new Witness(folder, () =>
    onTrouble('the witness of the records could not be written'),
  );
  const file = new RecordsFile({
    ...found,
    path,
    seen,
    witness,
    now,
    beforeFirstWrite,
    canReadBeside: journal === 'wal',
    openToWrite: () => openToWrite(path),
    settle: (db) => settleJournal(db, journal),
  });
  return { ok: true, value: file };
}

function trouble({ path, seen }: Known, code: StartTrouble['code']): Opened<never> {
  const isLost = code === 'records-missing' || code === 'records-empty';
  const lost =
    isLost && seen?.events ? { lost: { entries: seen.events, until: instantOf(seen.newest) } } : {};
  return { ok: false, trouble: { code, path, ...lost } };
}

import * as z from 'zod';
import { dateIn, daysBetween, type Instant } from '../../values/calendar.ts';

/**
 * The name of a backup's file: when it was made, in UTC, without the colons that Windows refuses. SECURITY: a name that a
 * page or a command line chooses is one of these and no path.
 */
export const BackupName = z
  .string()
  .regex(/^records-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z\.db$/);

/**
 * What a look into a backup found. `whole`: every entry is as it was written. `damaged`: something isn't. `other-version`:
 * another version of the app made it. `unknown`: it could not be looked at. `readable`: it was counted and not checked.
 */
export const BackupFinding = z.enum(['readable', 'whole', 'damaged', 'other-version', 'unknown']);
export type BackupFinding = z.infer<typeof BackupFinding>;

/** What is in a backup, as far as it can be read. */
export const BackupContent = z.strictObject({
  found: BackupFinding,
  entries: z.int().min(0),
  /** When its newest entry was recorded. Absent when it has none, or can't be read. */
  until: z.iso.datetime().optional(),
  people: z.int().min(0),
  /** CM/ECF accounts on the list. */
  accounts: z.int().min(0),
  /** How many entries are in the records now and not in the backup. Absent when that was not asked, or nobody knows. */
  lost: z.int().min(0).optional(),
});
export type BackupContent = z.infer<typeof BackupContent>;

/** A backup without a look into it. */
export const BackupFile = z.strictObject({
  name: BackupName,
  at: z.iso.datetime(),
  bytes: z.int().min(0),
});
export type BackupFile = z.infer<typeof BackupFile>;

/** The name of a backup that is made at this moment. */
export function backupName(at: Instant): string {
  return `records-${at.replaceAll(/[:.]/g, '-')}.db`;
}

/** When the backup of that name was made; undefined for a file that is no backup. */
export function backupTime(name: string): Instant | undefined {
  if (!BackupName.safeParse(name).success) return undefined;
  const at = name.replace(/^records-(.{10}T)(\d\d)-(\d\d)-(\d\d)-(\d{3}Z)\.db$/, '$1$2:$3:$4.$5');
  return Number.isNaN(Date.parse(at)) ? undefined : at;
}

/** Days before today of which the last backup stays. */
const DAYS = 7;
/** Weeks before this one of which the last backup stays. */
const WEEKS = 4;

/**
 * Which backups may go. All of today's stay, the last of each of 7 earlier days, and the last of each of 4 earlier weeks.
 * Only days and weeks with a backup count, so that nobody loses one by being away. What is dated ahead of the clock
 * stays: one of the two is wrong.
 */
export function backupsToRemove(
  made: readonly Instant[],
  now: Instant,
  zone: string,
): readonly Instant[] {
  const today = dateIn(zone, now);
  const dayOf = (at: Instant) => dateIn(zone, at);
  const earlier = made.filter((at) => dayOf(at) < today).toSorted();
  const kept = new Set([
    ...lastOfEach(earlier, dayOf, DAYS),
    ...lastOfEach(
      earlier.filter((at) => weekOf(dayOf(at)) < weekOf(today)),
      (at) => String(weekOf(dayOf(at))),
      WEEKS,
    ),
  ]);
  return earlier.filter((at) => !kept.has(at));
}

/** The last in each of the `most` latest groups, of moments in order. */
function lastOfEach(
  inOrder: readonly Instant[],
  groupOf: (at: Instant) => string,
  most: number,
): readonly Instant[] {
  return [...new Map(inOrder.map((at) => [groupOf(at), at])).values()].slice(-most);
}

/** Number of the week, Monday to Sunday. */
function weekOf(day: string): number {
  return Math.floor(daysBetween('1970-01-05', day) / 7);
}

import * as z from 'zod';
import type { Instant, LocalDate } from '../values/calendar.ts';
import { inOrder, isTold } from './order.ts';
import { type Reminder, ReminderKind, reminderKey, stageOf } from './reminder.ts';

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** How a user of this machine wants to be reminded. Times are `HH:MM` on the wall clock; the quiet time may reach over midnight. */
export const ReminderSettings = z.strictObject({
  isOn: z.boolean(),
  about: z.enum(['everyone', 'my-people']),
  quietFrom: z.string().regex(HOUR),
  quietTo: z.string().regex(HOUR),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

export const DEFAULT_REMINDERS: ReminderSettings = {
  isOn: true,
  about: 'everyone',
  quietFrom: '18:00',
  quietTo: '08:00',
};

/** What decides whether to speak now. */
export interface ReminderMoment {
  readonly now: Instant;
  /** The day and the time of day (`HH:MM`) on the wall clock of this machine. */
  readonly today: LocalDate;
  readonly timeOfDay: string;
  readonly settings: ReminderSettings;
  readonly snoozedUntil: Instant | undefined;
}

/** A reminder with the stage that was reached. */
export interface ReachedStage {
  readonly key: string;
  readonly stage: number;
  readonly reminder: Reminder;
}

const MAX_SNOOZE_MS = 7 * 86_400_000;

/** Whether somebody asked for later and it is not yet then. An end further off than anyone can ask for was set by a clock that was ahead: it doesn't count. */
export function isSnoozed(until: Instant | undefined, now: Instant): until is Instant {
  if (until === undefined) return false;
  const left = Date.parse(until) - Date.parse(now);
  return left > 0 && left <= MAX_SNOOZE_MS;
}

/** Whether nothing may be shown now: reminders are off, it is the quiet time, or somebody asked for later. */
export function isSilent({ settings, timeOfDay, snoozedUntil, now }: ReminderMoment): boolean {
  const { isOn, quietFrom, quietTo } = settings;
  if (!isOn || isSnoozed(snoozedUntil, now)) return true;
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo
    ? timeOfDay >= quietFrom && timeOfDay < quietTo
    : timeOfDay >= quietFrom || timeOfDay < quietTo;
}

/** By the key of a reminder, each stage that was told and the day it was told on. */
export type Told = ReadonlyMap<string, ReadonlyMap<number, LocalDate>>;

/**
 * The reminders whose date has come nearer than anyone was told of: each stage once and never again, whatever sleep and
 * restarts did in between. What was told on a day still to come was told by a clock that was ahead: it doesn't count, so
 * that the true warnings come once the clock is right.
 */
export function reachedStages(
  reminders: readonly Reminder[],
  told: Told,
  today: LocalDate,
): readonly ReachedStage[] {
  const reached = new Map<string, ReachedStage>();
  for (const reminder of reminders) {
    const stage = stageOf(reminder.date, today);
    if (stage === undefined || !isTold(reminder, today)) continue;
    const key = reminderKey(reminder);
    const before = [...(told.get(key) ?? [])].filter(([, day]) => day <= today);
    if (before.every(([last]) => stage < last)) reached.set(key, { key, stage, reminder });
  }
  return [...reached.values()];
}

/** What one notification says of one kind: how many people, the nearest date, and whether that has passed. No names: it may show on a locked screen. */
export const ReminderGroup = z.strictObject({
  kind: ReminderKind,
  people: z.int().min(1),
  date: z.iso.date(),
  isPast: z.boolean(),
});
export type ReminderGroup = z.infer<typeof ReminderGroup>;

/** Reminders by kind, what has passed apart from what is ahead; the nearest date of each, and what is ahead first. */
export function groupReminders(
  reminders: readonly Reminder[],
  today: LocalDate,
): readonly ReminderGroup[] {
  const sameGroup = Map.groupBy(
    inOrder(reminders, today),
    ({ kind, date }) => `${kind} ${date < today}`,
  );
  return [...sameGroup.values()].flatMap((members): ReminderGroup[] => {
    const [first] = members;
    if (!first) return [];
    const people = new Set(members.map(({ personId }) => personId)).size;
    return [{ kind: first.kind, people, date: first.date, isPast: first.date < today }];
  });
}

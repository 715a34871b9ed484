import * as z from 'zod';
import type { Instant, LocalDate } from '../values/calendar.ts';
import type { DayOf } from './day-of.ts';
import { inOrder, isTold } from './order.ts';
import { type Reminder, ReminderKind, reminderKey, stageOf } from './reminder.ts';

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** This user's reminder settings. Times are `HH:MM` on the wall clock. The quiet time may span midnight. */
export const ReminderSettings = z.strictObject({
  isOn: z.boolean(),
  about: z.enum(['everyone', 'my-people']),
  quietFrom: z.string().regex(HOUR),
  quietTo: z.string().regex(HOUR),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

/** The reminder settings of a new user. */
export const DEFAULT_REMINDERS: ReminderSettings = {
  isOn: true,
  about: 'everyone',
  quietFrom: '18:00',
  quietTo: '08:00',
};

/** How long a user puts reminders off. */
export const SnoozeSpan = z.enum(['an-hour', 'until-tomorrow', 'a-week']);
export type SnoozeSpan = z.infer<typeof SnoozeSpan>;

/** What decides whether to notify now. */
export interface ReminderMoment {
  readonly now: Instant;
  /** The time (`HH:MM`) on this machine's wall clock. */
  readonly timeOfDay: string;
  readonly settings: ReminderSettings;
  readonly snoozedUntil: Instant | undefined;
}

/** A reminder and the stage it reached. */
export interface ReachedStage {
  readonly key: string;
  readonly stage: number;
  readonly reminder: Reminder;
}

const MAX_SNOOZE_MS = 7 * 86_400_000;

/**
 * Whether reminders are snoozed. A snooze that ends later than the menu allows was set while the clock was ahead, so it
 * doesn't count.
 */
export function isSnoozed(until: Instant | undefined, now: Instant): until is Instant {
  if (until === undefined) return false;
  const left = Date.parse(until) - Date.parse(now);
  return left > 0 && left <= MAX_SNOOZE_MS;
}

/** Whether nothing may be shown now: reminders are off, it is quiet time, or they are snoozed. */
export function isSilent({ settings, timeOfDay, snoozedUntil, now }: ReminderMoment): boolean {
  const { isOn, quietFrom, quietTo } = settings;
  if (!isOn || isSnoozed(snoozedUntil, now)) return true;
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo
    ? timeOfDay >= quietFrom && timeOfDay < quietTo
    : timeOfDay >= quietFrom || timeOfDay < quietTo;
}

/** The stages already notified and their days, by the reminder's key. */
export type Told = ReadonlyMap<string, ReadonlyMap<number, LocalDate>>;

/**
 * Picks the reminders that reached a new stage. Each stage notifies once, through sleep and restarts. A stage dated in
 * the future was notified while the clock was ahead, so it doesn't count and the true warning still comes. `today` is
 * the person's day, by which `told` notes when it was notified.
 */
export function reachedStages(
  reminders: readonly Reminder[],
  told: Told,
  today: LocalDate,
  dayOf: DayOf,
): readonly ReachedStage[] {
  const reached = new Map<string, ReachedStage>();
  for (const reminder of reminders) {
    const stage = stageOf(reminder.date, dayOf(reminder));
    if (stage === undefined || !isTold(reminder, dayOf)) continue;
    const key = reminderKey(reminder);
    const before = [...(told.get(key) ?? [])].filter(([, day]) => day <= today);
    if (before.every(([last]) => stage < last)) reached.set(key, { key, stage, reminder });
  }
  return [...reached.values()];
}

/**
 * One notification's content for one kind: how many people, the nearest date, and whether it has passed. No names,
 * because it may show on a locked screen.
 */
export const ReminderGroup = z.strictObject({
  kind: ReminderKind,
  people: z.int().min(1),
  date: z.iso.date(),
  isPast: z.boolean(),
});
export type ReminderGroup = z.infer<typeof ReminderGroup>;

/** Groups reminders by kind, with passed ones apart. Each group has its nearest date, and groups ahead come first. */
export function groupReminders(
  reminders: readonly Reminder[],
  dayOf: DayOf,
): readonly ReminderGroup[] {
  const sameGroup = Map.groupBy(
    inOrder(reminders, dayOf),
    (one) => `${one.kind} ${one.date < dayOf(one)}`,
  );
  return [...sameGroup.values()].flatMap((members): ReminderGroup[] => {
    const [first] = members;
    if (!first) return [];
    const people = new Set(members.map(({ personId }) => personId)).size;
    return [{ kind: first.kind, people, date: first.date, isPast: first.date < dayOf(first) }];
  });
}

import { daysBetween } from '../values/calendar.ts';
import { dueRank, JUST_MISSED_DAYS } from '../values/due.ts';
import type { DayOf } from './day-of.ts';
import { mattersWhenPast, type Reminder, stageOf } from './reminder.ts';

/** Sorts reminders for planning a day, as on the board: today and ahead, nearest first, then the past, latest first. */
export function inOrder<T extends Pick<Reminder, 'date' | 'courtId'>>(
  reminders: readonly T[],
  dayOf: DayOf,
): readonly T[] {
  const rank = (one: T) => dueRank({ kind: 'by', daysLeft: daysBetween(dayOf(one), one.date) });
  return reminders
    .map((reminder) => ({ reminder, rank: rank(reminder) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ reminder }) => reminder);
}

/** Whether a reminder matters today: its date is near, or passed and still matters. */
export function isTold(reminder: Reminder, dayOf: DayOf): boolean {
  const stage = stageOf(reminder.date, dayOf(reminder));
  return stage !== undefined && (stage >= 0 || mattersWhenPast(reminder.kind));
}

/**
 * Reminders that have been overdue for more than 30 days. They concern many people at once and would bury what is due.
 */
export function isLongPast(reminder: Reminder, dayOf: DayOf): boolean {
  return daysBetween(dayOf(reminder), reminder.date) < -JUST_MISSED_DAYS;
}

import { daysBetween, type LocalDate } from '../values/calendar.ts';
import { dueRank, JUST_MISSED_DAYS } from '../values/due.ts';
import { mattersWhenPast, type Reminder, stageOf } from './reminder.ts';

/** Sorts reminders for planning a day, as on the board: today and ahead, nearest first, then the past, latest first. */
export function inOrder<T extends Pick<Reminder, 'date'>>(
  reminders: readonly T[],
  today: LocalDate,
): readonly T[] {
  const rank = ({ date }: T) => dueRank({ kind: 'by', daysLeft: daysBetween(today, date) });
  return reminders
    .map((reminder) => ({ reminder, rank: rank(reminder) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ reminder }) => reminder);
}

/** Whether a reminder matters today: its date is near, or passed and still matters. */
export function isTold({ kind, date }: Pick<Reminder, 'kind' | 'date'>, today: LocalDate): boolean {
  const stage = stageOf(date, today);
  return stage !== undefined && (stage >= 0 || mattersWhenPast(kind));
}

/**
 * Reminders that have been overdue for more than 30 days. They concern many people at once and would bury what is due.
 */
export function isLongPast({ date }: Pick<Reminder, 'date'>, today: LocalDate): boolean {
  return daysBetween(today, date) < -JUST_MISSED_DAYS;
}

import { addDays, daysBetween, type LocalDate } from './calendar.ts';
import type { Deadline, Due } from './deadline.ts';

/** Days before a date from which it is pressing. */
export const SOON_DAYS = 14;
/** Days after a date for which it counts as just missed. */
export const JUST_MISSED_DAYS = 30;

/** A last day that is today or within two weeks. */
export function isSoon({ kind, daysLeft }: Pick<Due, 'kind' | 'daysLeft'>): boolean {
  return kind === 'by' && daysLeft >= 0 && daysLeft <= SOON_DAYS;
}

/** Near, or just missed. What was due years ago is the normal case here and no alarm: the step itself says what to do now. */
export function isUrgent({ kind, daysLeft }: Due): boolean {
  return kind === 'by' && daysLeft <= SOON_DAYS && daysLeft >= -JUST_MISSED_DAYS;
}

const RANK = 100_000;

/**
 * Which of two dates somebody who plans the day wants to see first, the lower one: a last day that is today or ahead, the
 * nearest first; then one just missed, then one long past, the latest of them first; then a first day, which presses nobody.
 */
export function dueRank({ kind, daysLeft }: Pick<Due, 'kind' | 'daysLeft'>): number {
  const away = Math.abs(daysLeft);
  if (kind === 'from') return 3 * RANK + away;
  if (daysLeft >= 0) return away;
  return (away <= JUST_MISSED_DAYS ? 1 : 2) * RANK + away;
}

/** What a day means today; `today` must be the day in the court's time zone. */
export function dueOn(kind: Due['kind'], date: LocalDate, today: LocalDate): Due {
  const daysLeft = daysBetween(today, date);
  const state = daysLeft > 0 ? 'upcoming' : daysLeft === 0 ? 'today' : 'past';
  return { date, kind, state, daysLeft };
}

/** A court's deadline as a due date; nothing when it hangs on a go-live day that nobody published. */
export function dueFor(
  deadline: Deadline,
  goLive: LocalDate | undefined,
  today: LocalDate,
): Due | undefined {
  const date = deadline.date === 'go-live' ? goLive : deadline.date;
  if (date === undefined) return undefined;
  if (deadline.kind === 'before') return dueOn('by', addDays(date, -1), today);
  return dueOn(deadline.kind, date, today);
}

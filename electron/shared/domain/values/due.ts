import { addDays, daysBetween, type LocalDate } from './calendar.ts';
import type { Deadline, Due } from './deadline.ts';

/** How many days before a date it becomes urgent. */
export const SOON_DAYS = 14;
/** How many days after a date it still counts as just missed. */
export const JUST_MISSED_DAYS = 30;

/** Whether a last day is today or within two weeks. */
export function isSoon({ kind, daysLeft }: Pick<Due, 'kind' | 'daysLeft'>): boolean {
  return kind === 'by' && daysLeft >= 0 && daysLeft <= SOON_DAYS;
}

/** Near, or just missed. A date from years ago is normal here and no alarm. The step itself says what to do now. */
export function isUrgent({ kind, daysLeft }: Due): boolean {
  return kind === 'by' && daysLeft <= SOON_DAYS && daysLeft >= -JUST_MISSED_DAYS;
}

const RANK = 100_000;

/**
 * Ranks due dates for planning a day, lower first. Last days that are today or ahead come first, nearest first. Then
 * those just missed, then those long past, latest first. A first possible day comes last, because it isn't urgent.
 */
export function dueRank({ kind, daysLeft }: Pick<Due, 'kind' | 'daysLeft'>): number {
  const away = Math.abs(daysLeft);
  if (kind === 'from') return 3 * RANK + away;
  if (daysLeft >= 0) return away;
  return (away <= JUST_MISSED_DAYS ? 1 : 2) * RANK + away;
}

/** Turns a day into a due date. For a court's deadline, `today` is the day in the court's time zone. */
export function dueOn(kind: Due['kind'], date: LocalDate, today: LocalDate): Due {
  const daysLeft = daysBetween(today, date);
  const state = daysLeft > 0 ? 'upcoming' : daysLeft === 0 ? 'today' : 'past';
  return { date, kind, state, daysLeft };
}

/** A court's deadline as a due date. Undefined when it depends on a go-live day that was never published. */
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

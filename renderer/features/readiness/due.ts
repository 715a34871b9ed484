import type { BoardCell, BoardCourt } from '../../../electron/shared/domain/board.ts';
import { dateIn, daysBetween } from '../../../electron/shared/domain/calendar.ts';
import type { Due } from '../../../electron/shared/domain/deadline.ts';

/** Today in each court, by its place in the table of courts: a deadline is counted where the court is. */
export function todayByCourt(courts: readonly BoardCourt[]): readonly string[] {
  const now = new Date().toISOString();
  return courts.map(({ timeZone }) => dateIn(timeZone, now));
}

/** A cell's date as screens word it; `today` is the day in the court. */
export function dueOf({ due, isFrom }: BoardCell, today: string | undefined): Due | undefined {
  if (due === undefined || today === undefined) return undefined;
  const daysLeft = daysBetween(today, due);
  const state = daysLeft > 0 ? 'upcoming' : daysLeft === 0 ? 'today' : 'past';
  return { date: due, kind: isFrom ? 'from' : 'by', state, daysLeft };
}

/** Near, or just missed. What was due years ago is the normal case here and no alarm: the step itself says what to do now. */
export function isUrgent(due: Due): boolean {
  return due.kind === 'by' && due.daysLeft <= 14 && due.daysLeft >= -30;
}

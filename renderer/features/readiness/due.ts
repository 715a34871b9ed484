import type { BoardCell, BoardCourt } from '../../../electron/shared/domain/board.ts';
import { dateIn } from '../../../electron/shared/domain/calendar.ts';
import { type Due, dueOn } from '../../../electron/shared/domain/deadline.ts';

/** Today in each court, by its place in the table of courts: a deadline is counted where the court is. */
export function todayByCourt(courts: readonly BoardCourt[]): readonly string[] {
  const now = new Date().toISOString();
  return courts.map(({ timeZone }) => dateIn(timeZone, now));
}

/** A cell's date as screens word it; `today` is the day in the court. */
export function dueOf({ due, isFrom }: BoardCell, today: string | undefined): Due | undefined {
  if (due === undefined || today === undefined) return undefined;
  return dueOn(isFrom ? 'from' : 'by', due, today);
}

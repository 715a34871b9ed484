import type { BoardCell } from '../../../../electron/shared/domain/board/board.ts';
import type { LocalDate } from '../../../../electron/shared/domain/values/calendar.ts';
import type { Due } from '../../../../electron/shared/domain/values/deadline.ts';
import { dueOn } from '../../../../electron/shared/domain/values/due.ts';

/** Gives the dates of cells, each as seen on its day. Each date is computed once: fifty thousand cells have a few hundred. */
export function duesBy(
  dayOf: (cell: BoardCell) => LocalDate,
): (cell: BoardCell) => Due | undefined {
  const known = new Map<string, Due>();
  return (cell) => {
    const { due, isFrom } = cell;
    if (due === undefined) return undefined;
    const kind = isFrom ? 'from' : 'by';
    const day = dayOf(cell);
    const key = `${kind} ${due} ${day}`;
    const computed = known.get(key) ?? dueOn(kind, due, day);
    known.set(key, computed);
    return computed;
  };
}

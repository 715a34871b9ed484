import type { BoardCell } from '../../../../electron/shared/domain/board/board.ts';
import type { Due } from '../../../../electron/shared/domain/values/deadline.ts';
import { dueOn } from '../../../../electron/shared/domain/values/due.ts';

/** Gives the dates of cells as screens word them, seen on a day in the court. Worked out once for each date: fifty thousand cells have a few hundred. */
export function duesOn(today: string): (cell: BoardCell) => Due | undefined {
  const known = new Map<string, Due>();
  return ({ due, isFrom }) => {
    if (due === undefined) return undefined;
    const kind = isFrom ? 'from' : 'by';
    const key = `${kind} ${due}`;
    const worked = known.get(key) ?? dueOn(kind, due, today);
    known.set(key, worked);
    return worked;
  };
}

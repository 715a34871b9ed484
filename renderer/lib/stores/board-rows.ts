import type { BoardRow } from '../../../electron/shared/domain/board/board.ts';
import { sortKey } from '../../../electron/shared/domain/board/order.ts';

const keys = new WeakMap<BoardRow, string>();

/** Main's order, computed once for each row. */
function keyOf(row: BoardRow): string {
  const key = keys.get(row) ?? sortKey(row);
  keys.set(row, key);
  return key;
}

/** The rows with new and changed ones put in their places and removed ones left out. Both lists are in the order of names. */
export function withChanges(
  rows: readonly BoardRow[],
  changed: readonly BoardRow[],
  gone: readonly string[],
): readonly BoardRow[] {
  const away = new Set<string>([...gone, ...changed.map(({ personId }) => personId)]);
  const kept = rows.filter(({ personId }) => !away.has(personId));
  const fresh = changed.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const whole: BoardRow[] = [];
  let next = 0;
  for (const row of kept) {
    for (let one = fresh[next]; one && keyOf(one) < keyOf(row); one = fresh[next]) {
      whole.push(one);
      next += 1;
    }
    whole.push(row);
  }
  return [...whole, ...fresh.slice(next)];
}

import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { Board } from '../../../lib/stores/board.store.ts';

/** The courts in which these people have an entry, in the board's order. */
export function courtsOf(
  people: readonly BoardRow[],
  { courts }: Pick<Board, 'courts'>,
): Board['courts'] {
  const places = new Set(people.flatMap(({ cells }) => cells.map((cell) => cell.court)));
  return courts.filter((_court, place) => places.has(place));
}

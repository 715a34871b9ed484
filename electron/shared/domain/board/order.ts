import { searchText } from '../values/search-text.ts';
import type { BoardRow } from './board.ts';

/** The default order of rows: by name without capitals and accents, then by id, so that it is stable. */
export function sortKey({ name, personId }: Pick<BoardRow, 'name' | 'personId'>): string {
  return `${searchText(name)}\u0000${personId}`;
}

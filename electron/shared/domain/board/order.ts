import type { BoardRow } from './board.ts';

/** The order of rows nobody has sorted: by name without regard to case and accents, then by id so that it never changes by itself. */
export function sortKey({ name, personId }: Pick<BoardRow, 'name' | 'personId'>): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain}\u0000${personId}`;
}

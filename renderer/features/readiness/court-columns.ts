import { useMemo } from 'react';
import type { BoardCourt } from '../../../electron/shared/domain/board.ts';
import type { CourtId } from '../../../electron/shared/domain/ids.ts';

/** Places in the board's table of courts in the order of the columns: by id, and only the courts asked for, if any are. */
export function courtColumns(
  courts: readonly Pick<BoardCourt, 'id'>[],
  wanted: readonly CourtId[],
): readonly number[] {
  const ids = new Set<string>(wanted);
  return [...courts.entries()]
    .filter(([, { id }]) => ids.size === 0 || ids.has(id))
    .sort(([, a], [, b]) => (a.id < b.id ? -1 : 1))
    .map(([place]) => place);
}

/** The columns of the grid; the same array as long as nothing of it changed. */
export function useCourtColumns(
  courts: readonly BoardCourt[],
  wanted: readonly CourtId[],
): readonly number[] {
  return useMemo(() => courtColumns(courts, wanted), [courts, wanted]);
}

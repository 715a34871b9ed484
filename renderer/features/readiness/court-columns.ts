import { useMemo } from 'react';
import type { BoardRow } from '../../../electron/shared/domain/board.ts';
import type { Board } from './board.store.ts';
import type { Narrowing } from './look.store.ts';

interface Asked {
  readonly courts: readonly Pick<Board['courts'][number], 'id'>[];
  /** Places of the courts that somebody is in. */
  readonly used: ReadonlySet<number>;
  readonly wanted: Narrowing['courts'];
}

/** Places in the board's table of courts in the order of the columns: by id, only courts that somebody is in, and of those only the ones asked for, if any are. */
export function courtColumns({ courts, used, wanted }: Asked): readonly number[] {
  const ids = new Set<string>(wanted);
  return [...courts.entries()]
    .filter(([place, { id }]) => used.has(place) && (ids.size === 0 || ids.has(id)))
    .sort(([, a], [, b]) => (a.id < b.id ? -1 : 1))
    .map(([place]) => place);
}

/** The places of all courts that these people are in. */
export function placesUsed(rows: readonly BoardRow[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { cells } of rows) for (const { court } of cells) used.add(court);
  return used;
}

/** The columns of the grid; the same array as long as they are the same, so that no row is drawn again for it. */
export function useCourtColumns(
  { rows, courts }: Pick<Board, 'rows' | 'courts'>,
  wanted: Narrowing['courts'],
): readonly number[] {
  const used = useMemo(() => placesUsed(rows), [rows]);
  const columns = useMemo(() => courtColumns({ courts, used, wanted }), [courts, used, wanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told apart by what is in them.
  return useMemo(() => columns, [columns.join(' ')]);
}

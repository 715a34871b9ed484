import { useEffect, useMemo, useState } from 'react';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import type { Narrowing } from '../state/look.store.ts';

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

/** The places of all courts that these people are in, of so many courts. */
export function placesUsed(rows: readonly BoardRow[], courts: number): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { cells } of rows) {
    for (const { court } of cells) used.add(court);
    if (used.size === courts) break;
  }
  return used;
}

/**
 * The columns of the grid: courts that somebody found is in. A filter takes the others away at once; while somebody types,
 * they stay until the typing has paused, so that nothing jumps. The same array as long as the columns are the same, so that
 * no row is drawn again for it.
 */
export function useCourtColumns(
  found: readonly BoardRow[],
  { courts }: Pick<Board, 'courts'>,
  narrowing: Narrowing,
): readonly number[] {
  const used = useMemo(() => placesUsed(found, courts.length), [found, courts]);
  const shown = useLingering(used, narrowing);
  const columns = useMemo(
    () => courtColumns({ courts, used: shown, wanted: narrowing.courts }),
    [courts, shown, narrowing.courts],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: told apart by what is in them.
  return useMemo(() => columns, [columns.join(' ')]);
}

/** How long typing pauses before what it left without people is taken away. */
const PAUSE_MS = 700;

/** The places, with those that were there a moment ago under the same filters. */
function useLingering(used: ReadonlySet<number>, narrowing: Narrowing): ReadonlySet<number> {
  const [before, setBefore] = useState({ used, narrowing });
  const isSame = before.narrowing === narrowing;
  useEffect(() => {
    if (isSame && isEqual(before.used, used)) return;
    const settle = () => setBefore({ used, narrowing });
    const timer = setTimeout(settle, isSame ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [before, used, narrowing, isSame]);
  return useMemo(
    () => (isSame ? new Set([...before.used, ...used]) : used),
    [isSame, before.used, used],
  );
}

function isEqual(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((place) => b.has(place));
}

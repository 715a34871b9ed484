import type { BoardCell, BoardRow } from '../../../electron/shared/domain/board/board.ts';
import { noCounts } from '../../../electron/shared/domain/board/counting.ts';
import { byNeed } from '../../../electron/shared/domain/board/need.ts';
import type { StatusCounts } from '../../../electron/shared/domain/board/totals.ts';
import type { ReadinessStatus } from '../../../electron/shared/domain/checklist/readiness.ts';
import type { Due } from '../../../electron/shared/domain/values/deadline.ts';
import { dueRank } from '../../../electron/shared/domain/values/due.ts';

/** How many can file, of all who should. People who only read aren't counted. */
export interface Share {
  readonly canFile: number;
  readonly of: number;
}

const NONE: Share = { canFile: 0, of: 0 };

/** The share of these cells. */
export function shareOf(cells: readonly BoardCell[]): Share {
  return cells.reduce<Share>(withCell, NONE);
}

function withCell({ canFile, of }: Share, { status }: BoardCell): Share {
  return {
    canFile: canFile + (status === 'can-file' ? 1 : 0),
    of: of + (status === 'not-applicable' ? 0 : 1),
  };
}

/** The cells in these courts; all cells if no court is named. */
export function cellsIn(
  cells: readonly BoardCell[],
  only: ReadonlySet<number> | undefined,
): readonly BoardCell[] {
  return only ? cells.filter(({ court }) => only.has(court)) : cells;
}

/** Each court's share of these rows, by its place in the table of courts. */
export function sharesByCourt(rows: readonly BoardRow[]): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  for (const { cells } of rows) {
    for (const cell of cells)
      shares.set(cell.court, withCell(shares.get(cell.court) ?? NONE, cell));
  }
  return shares;
}

/** Counts of all statuses in these rows. */
export function countAll(rows: readonly BoardRow[]): StatusCounts {
  const counts = noCounts();
  for (const { cells } of rows) for (const { status } of cells) counts[status] += 1;
  return counts;
}

/** A person's cells, the most pressing first; `dueOf` gives a cell's date as of today. */
export function byPressing(
  cells: readonly BoardCell[],
  dueOf: (cell: BoardCell) => Due | undefined,
): readonly BoardCell[] {
  return byNeed(cells, (cell) => {
    const due = dueOf(cell);
    return due ? dueRank(due) : Number.MAX_SAFE_INTEGER;
  });
}

/** Counts of all statuses under a name. */
export interface NamedCounts {
  readonly name: string;
  readonly counts: StatusCounts;
}

/** Counts of statuses by what each cell belongs to, in the order of names. */
export function countsBy(
  rows: readonly BoardRow[],
  nameOf: (row: BoardRow, cell: BoardCell) => string,
): readonly NamedCounts[] {
  const groups = new Map<string, Record<ReadinessStatus, number>>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const name = nameOf(row, cell);
      const counts = groups.get(name) ?? noCounts();
      groups.set(name, counts);
      counts[cell.status] += 1;
    }
  }
  return [...groups]
    .map(([name, counts]) => ({ name, counts }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

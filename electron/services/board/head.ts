import type { BoardCache } from '../../ports/records.ts';
import type { BoardCourt, BoardText } from '../../shared/domain/board/board.ts';
import type { BoardTotals } from '../../shared/domain/board/totals.ts';
import type { FirmFacts } from '../../shared/domain/checklist/facts.ts';
import type { FirmUse } from '../../shared/domain/pacer/firm-facts.ts';
import type { KeptRow } from './rows.ts';

/** What is known of a board that was put away: of which records and how far, by which build of the app, and what its rows refer to. */
export interface BoardHead {
  readonly madeBy: string;
  readonly machine: string;
  readonly revision: number;
  readonly people: number;
  readonly courts: readonly BoardCourt[];
  /** A digest of each court's profile, in the order of `courts`. */
  readonly profiles: readonly string[];
  readonly texts: readonly BoardText[];
  readonly totals: BoardTotals;
  /** The firm as the rows know it. */
  readonly firm: {
    readonly shared: readonly (readonly [string, number])[];
    readonly own: readonly (readonly [string, FirmUse])[];
    readonly facts: FirmFacts;
  };
}

/** The head of the board on the shelf, if it was made by this build from these records; anything else is thrown away. */
export function takeHead(
  shelf: BoardCache,
  { madeBy, machine }: Pick<BoardHead, 'madeBy' | 'machine'>,
): BoardHead | undefined {
  const text = shelf.head();
  const head = text === undefined ? undefined : (JSON.parse(text) as BoardHead);
  if (head?.madeBy === madeBy && head.machine === machine) return head;
  shelf.clear();
  return undefined;
}

/** The next rows in their order; fewer than `most` when there are no more. */
export function takeRows(shelf: BoardCache, after: string, most: number): readonly KeptRow[] {
  return shelf.rows(after, most).map((text) => JSON.parse(text) as KeptRow);
}

/** Puts rows away; the board counts as whole only once its head is there. */
export function putRows(
  shelf: BoardCache,
  rows: readonly KeptRow[],
  gone: readonly string[],
): void {
  shelf.put(
    rows.map((kept) => ({ id: kept.row.personId, sort: kept.sort, text: JSON.stringify(kept) })),
    gone,
  );
}

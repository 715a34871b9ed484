import type { ReadinessStatus } from '../checklist/readiness.ts';
import type { BoardCell, BoardRow } from './board.ts';

/** The tabs of the board: who is stuck, who can link now, who is on the way, who can file. */
export const TABS = ['attention', 'ready', 'preparing', 'can-file'] as const;
/** One of them. */
export type Tab = (typeof TABS)[number];

/** The statuses of each tab. */
export const STATUSES_OF: Readonly<Record<Tab, readonly ReadinessStatus[]>> = {
  attention: ['blocked', 'link-unknown', 'admission-lapsed', 'menus-pending'],
  ready: ['ready-to-link'],
  preparing: ['linked', 'preparing', 'not-started'],
  'can-file': ['can-file'],
};

/**
 * Every status, the one that needs someone most first. A link that can be made today comes before a court that waits, so
 * that nothing hides it.
 */
export const STATUSES = [
  'blocked',
  'link-unknown',
  'admission-lapsed',
  'ready-to-link',
  'menus-pending',
  'linked',
  'preparing',
  'not-started',
  'can-file',
  'not-applicable',
] as const satisfies readonly ReadinessStatus[];

const RANKS = new Map<ReadinessStatus, number>(STATUSES.map((status, rank) => [status, rank]));

/** How much a status needs someone; 0 is the most. */
export function rankOf(status: ReadinessStatus): number {
  return RANKS.get(status) ?? RANKS.size;
}

/** The status of the person's court that needs someone most. Someone without a court has not started. */
export function needOf({ cells }: Pick<BoardRow, 'cells'>): ReadinessStatus {
  let most: ReadinessStatus | undefined;
  for (const { status } of cells) {
    if (most === undefined || rankOf(status) < rankOf(most)) most = status;
  }
  return most ?? 'not-started';
}

/** The tab of each row that was asked for, by its cells. */
const tabs = new WeakMap<BoardRow['cells'], { readonly tab: Tab | undefined }>();

/** The one tab a person is in. Undefined for someone who only looks up cases. */
export function tabOf(row: Pick<BoardRow, 'cells'>): Tab | undefined {
  const known = tabs.get(row.cells);
  if (known) return known.tab;
  const status = needOf(row);
  const tab = TABS.find((one) => STATUSES_OF[one].includes(status));
  tabs.set(row.cells, { tab });
  return tab;
}

/** Sorts cells by need: by status, then by `rank`, such as that of a date; lower first. */
export function byNeed(
  cells: readonly BoardCell[],
  rank: (cell: BoardCell) => number,
): readonly BoardCell[] {
  if (cells.length < 2) return cells;
  return cells.toSorted((a, b) => rankOf(a.status) - rankOf(b.status) || rank(a) - rank(b));
}

/** How many people are in each tab. */
export function countTabs(rows: readonly Pick<BoardRow, 'cells'>[]): Readonly<Record<Tab, number>> {
  const counts = { attention: 0, ready: 0, preparing: 0, 'can-file': 0 };
  for (const row of rows) {
    const tab = tabOf(row);
    if (tab) counts[tab] += 1;
  }
  return counts;
}

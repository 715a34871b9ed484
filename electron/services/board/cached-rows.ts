import type { BoardCache } from '../../ports/records.ts';
import type { TrackedRow } from './rows.ts';

/** Reads the next rows in the board's order after a sort key. Fewer than `most` means there are no more; undefined, that the cache is of no use. */
export function loadRows(
  cache: BoardCache,
  after: string,
  most: number,
): readonly TrackedRow[] | undefined {
  return cache.rows(after, most)?.map((text) => JSON.parse(text) as TrackedRow);
}

/** Saves and removes rows. The cache counts as complete only once its head is saved too. */
export function saveRows(
  cache: BoardCache,
  rows: readonly TrackedRow[],
  gone: readonly string[],
): void {
  cache.put(
    rows.map((tracked) => ({
      id: tracked.row.personId,
      sort: tracked.sort,
      text: JSON.stringify(tracked),
    })),
    gone,
  );
}

import type { Board } from '../../../lib/stores/board.store.ts';
import type { Share } from '../../../lib/stores/board-counts.ts';
import type { Line } from '../state/lines.ts';
import type { Words } from '../state/use-words.ts';

/** What the grid shows: its lines, its columns, and the words for both. */
export interface GridContent {
  readonly courts: Board['courts'];
  /** Indexes into `courts`, in the order of their columns. */
  readonly columns: readonly number[];
  /** The same indexes where a filter left other courts out, otherwise undefined. */
  readonly only: ReadonlySet<number> | undefined;
  readonly lines: readonly Line[];
  readonly words: Words;
  /** How many people in each court can file, by index into `courts`. */
  readonly shares: ReadonlyMap<number, Share>;
}

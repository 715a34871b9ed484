import { useMemo } from 'react';
import { cellFilter } from '../../../electron/shared/domain/board/find.ts';
import { countTabs, tabOf } from '../../../electron/shared/domain/board/need.ts';
import type { Board } from '../../lib/stores/board.store.ts';
import { sharesByCourt } from '../../lib/stores/board-counts.ts';
import { useCourtColumns } from './grid/court-columns.ts';
import type { GridContent } from './grid/grid-content.ts';
import { useFoundRows } from './grid/use-board-table.ts';
import { linesOf } from './state/lines.ts';
import { useLook } from './state/look.store.ts';
import { useCellDay } from './state/use-cell-day.ts';
import { useWords } from './state/use-words.ts';

/** Only the heads of the grid show any. */
const NO_SHARES: GridContent['shares'] = new Map();

/** The board by search, filters, groups and order: its lines and columns, who was found, and who of them counts. */
export function useShownBoard(board: Board, query: string) {
  const { narrowing, groupBy, sort, folded, shape } = useLook();
  const { courts, texts } = board;
  const words = useWords(board);
  const dayOf = useCellDay(board);
  const { tab } = narrowing;
  const inAllTabs = useMemo(() => ({ ...narrowing, tab: 'all' as const }), [narrowing]);
  const inAll = useFoundRows({ board, query, narrowing: inAllTabs, sort, dayOf });
  const found = useMemo(
    () => (tab === 'all' ? inAll : inAll.filter((row) => tabOf(row) === tab)),
    [inAll, tab],
  );
  const columns = useCourtColumns(found, board, narrowing);
  const only = useMemo(
    () => (narrowing.courts.length > 0 ? new Set(columns) : undefined),
    [narrowing.courts, columns],
  );
  // By main's word until every row is here.
  const { rows: known, totals } = board;
  const isWhole = board.known >= board.people && known.length >= board.people;
  const all = isWhole ? known.length : totals.people;
  const tabs = useMemo(() => {
    return isWhole ? { all: inAll.length, ...countTabs(inAll) } : undefined;
  }, [inAll, isWhole]);
  const lines = useMemo(() => {
    const isShown = cellFilter(narrowing, { courts, dayOf });
    return linesOf(found, groupBy, { courts, texts, folded, isShown, only });
  }, [found, groupBy, courts, texts, folded, narrowing, dayOf, only]);
  const shares = useMemo(
    () => (shape === 'matrix' ? sharesByCourt(found) : NO_SHARES),
    [found, shape],
  );
  const content: GridContent = { courts, columns, only, lines, words, shares };
  return { content, found, all, tabs };
}

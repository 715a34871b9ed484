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
import { useCounted } from './state/use-counted.ts';
import { useWords } from './state/use-words.ts';

/** The board by search, filters, groups and order: its lines and columns, who was found, and who of them counts. */
export function useShownBoard(board: Board, query: string) {
  const { narrowing, groupBy, sort, folded } = useLook();
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
  const { isCounted, isWhole, all } = useCounted(board);
  const tabs = useMemo(() => {
    const counted = inAll.filter(isCounted);
    return isWhole ? { all: counted.length, ...countTabs(counted) } : undefined;
  }, [inAll, isCounted, isWhole]);
  const lines = useMemo(() => {
    const isShown = cellFilter(narrowing, { courts, dayOf });
    return linesOf(found, groupBy, { courts, texts, folded, isShown, only, isCounted });
  }, [found, groupBy, courts, texts, folded, narrowing, dayOf, only, isCounted]);
  const counted = useMemo(() => found.filter(isCounted), [found, isCounted]);
  const shares = useMemo(() => sharesByCourt(counted), [counted]);
  const content: GridContent = { courts, columns, only, lines, words, shares };
  return { content, found, counted, all, tabs };
}

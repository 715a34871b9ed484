import { useMemo } from 'react';
import type { BoardCell } from '../../../../electron/shared/domain/board/board.ts';
import { byNeed, STATUSES } from '../../../../electron/shared/domain/board/need.ts';
import type { Due } from '../../../../electron/shared/domain/values/deadline.ts';
import { dueRank, JUST_MISSED_DAYS } from '../../../../electron/shared/domain/values/due.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useT } from '../../../i18n/use-t.ts';
import { cellsIn } from '../../../lib/stores/board-counts.ts';
import { useRoom } from '../../../lib/use-room.ts';
import { WIDE_LIST } from '../../../ui/breakpoints.ts';
import type { GridContent } from '../grid/grid-content.ts';
import { type GridStyles, useGridStyles } from '../grid/grid-styles.ts';
import { useLook } from '../state/look.store.ts';
import type { Words } from '../state/use-words.ts';
import { statusWidth } from './list-layout.ts';
import { type ListStyles, useListStyles } from './list-styles.ts';

/** What all rows of the list share; the same object as long as nothing of it changed, so that rows need not be drawn again. */
export interface ListLook {
  readonly t: ReturnType<typeof useT>;
  readonly words: Words;
  readonly grid: GridStyles;
  readonly styles: ListStyles;
  /** The cells to show of a person, the one that needs someone most first. */
  readonly cellsOf: (cells: readonly BoardCell[]) => readonly BoardCell[];
  /** A court's short name. */
  readonly courtOf: (cell: BoardCell) => string;
  /** A date in a few characters; fewer still where a name stands before it. */
  readonly shortDue: (due: Due, isNamed: boolean) => string;
  /** Of the column of statuses. */
  readonly statusWidth: string;
  /** How many courts a row names before it counts the rest. */
  readonly chips: number;
}

/** Gives what the rows of the list share. */
export function useListLook({
  words,
  courts,
  only,
}: Pick<GridContent, 'words' | 'courts' | 'only'>): ListLook {
  const t = useT();
  const dates = useDates();
  const grid = useGridStyles();
  const styles = useListStyles();
  const isWide = useRoom(WIDE_LIST.query);
  // The panel takes its room from the list.
  const isPanelOpen = useLook((state) => state.opened !== undefined);
  const chips = isWide && !isPanelOpen ? 3 : 2;
  return useMemo(() => {
    const rank = (cell: BoardCell) => {
      const due = words.due(cell);
      return due ? dueRank(due) : Number.MAX_SAFE_INTEGER;
    };
    return {
      t,
      words,
      grid,
      styles,
      chips,
      statusWidth: statusWidth(STATUSES.map(words.statusInCell)),
      cellsOf: (cells) => byNeed(cellsIn(cells, only), rank),
      courtOf: ({ court }) => courts[court]?.short ?? '',
      shortDue: ({ kind, state, date, daysLeft }, isNamed) => {
        if (state === 'today') return t('board.today');
        const day = dates.short(date);
        if (kind === 'from') return t('board.list-from', { date: day });
        // How long ago matters while it is fresh.
        return isNamed || daysLeft < -JUST_MISSED_DAYS
          ? day
          : t(`board.list-${state}`, { date: day, days: Math.abs(daysLeft) });
      },
    };
  }, [t, words, grid, styles, chips, dates, courts, only]);
}

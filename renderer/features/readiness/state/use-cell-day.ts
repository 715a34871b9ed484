import { useMemo } from 'react';
import type { BoardCell } from '../../../../electron/shared/domain/board/board.ts';
import { cellDay } from '../../../../electron/shared/domain/board/cell-day.ts';
import type { LocalDate } from '../../../../electron/shared/domain/values/calendar.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { useDayIn, useToday } from '../../../lib/use-day.ts';

/** Gives today for a cell's date. The same function until a day may have begun, or the board has new courts or texts. */
export function useCellDay({
  courts,
  texts,
}: Pick<Board, 'courts' | 'texts'>): (cell: BoardCell) => LocalDate {
  const localDay = useToday();
  const dayIn = useDayIn();
  return useMemo(
    () => (cell) => cellDay(cell, { courts, texts, localDay, dayIn }),
    [courts, texts, localDay, dayIn],
  );
}

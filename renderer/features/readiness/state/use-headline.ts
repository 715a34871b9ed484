import { useMemo } from 'react';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import { countsOwn } from '../../../../electron/shared/domain/board/counting.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { countAll, headlineOf } from '../../../lib/stores/board-counts.ts';

const everybody = () => true;
const isOwn = ({ isPractice }: BoardRow) => !isPractice;

/** Who counts on the whole screen, whatever is searched for, and the numbers at its top: main's until every row is here. */
export function useHeadline(board: Pick<Board, 'rows' | 'totals' | 'people' | 'known'>) {
  const { rows, totals, people, known } = board;
  const isCounted = useMemo(() => (countsOwn(rows) ? isOwn : everybody), [rows]);
  const isWhole = known >= people && rows.length >= people;
  const headline = useMemo(() => {
    if (!isWhole) return headlineOf(totals);
    const counted = rows.filter(isCounted);
    return headlineOf({ people: counted.length, all: countAll(counted) });
  }, [rows, totals, isWhole, isCounted]);
  return { isCounted, headline };
}

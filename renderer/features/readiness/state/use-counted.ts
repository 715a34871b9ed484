import { useMemo } from 'react';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import { countsOwn } from '../../../../electron/shared/domain/board/counting.ts';
import type { Board } from '../../../lib/stores/board.store.ts';

const everybody = () => true;
const isOwn = ({ isPractice }: BoardRow) => !isPractice;

/** Who counts on the whole screen, whatever is searched for, and how many they are: by main's word until every row is here. */
export function useCounted({
  rows,
  totals,
  people,
  known,
}: Pick<Board, 'rows' | 'totals' | 'people' | 'known'>) {
  const isCounted = useMemo(() => (countsOwn(rows) ? isOwn : everybody), [rows]);
  const isWhole = known >= people && rows.length >= people;
  const all = useMemo(
    () => (isWhole ? rows.filter(isCounted).length : totals.people),
    [rows, totals, isWhole, isCounted],
  );
  return { isCounted, isWhole, all };
}

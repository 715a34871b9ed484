import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { ViewSettings } from '../../../../electron/shared/domain/board/saved-view.ts';
import type { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { useLook } from '../state/look.store.ts';

/** How the rows are sorted by one column, as `aria-sort` says it. */
export type Sorted = 'ascending' | 'descending' | 'none';

/** The attributes of a column's head: its place for the keyboard and the grid's handlers, and its order where it can sort. */
export const headAt = (column: number, active: number, sorted?: Sorted) => ({
  role: 'columnheader',
  'data-line': -1,
  'data-column': column,
  'aria-colindex': column + 1,
  tabIndex: active === column ? 0 : -1,
  ...(sorted ? { 'aria-sort': sorted } : {}),
});

/** How the rows are sorted by a column; `court` tells the columns of courts apart. */
export function useSorted(by: ViewSettings['sort']['by'], court?: CourtId): Sorted {
  const sort = useLook((state) => state.sort);
  if (sort.by !== by || (court !== undefined && sort.court !== court)) return 'none';
  return sort.isDescending ? 'descending' : 'ascending';
}

/** Shows which way the rows are sorted; nothing in a column that they are not sorted by. */
export function SortArrow({ sorted }: { readonly sorted: Sorted }) {
  if (sorted === 'none') return null;
  return sorted === 'descending' ? <ArrowDownRegular /> : <ArrowUpRegular />;
}

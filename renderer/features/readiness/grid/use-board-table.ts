import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { BoardCell, BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import { rowFilter, searchTextOf } from '../../../../electron/shared/domain/board/find.ts';
import { needOf, rankOf } from '../../../../electron/shared/domain/board/need.ts';
import type { ViewSettings } from '../../../../electron/shared/domain/board/saved-view.ts';
import type { LocalDate } from '../../../../electron/shared/domain/values/calendar.ts';
import { dueRank } from '../../../../electron/shared/domain/values/due.ts';
import { searchText } from '../../../../electron/shared/domain/values/search-text.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { duesBy } from '../state/due.ts';
import type { Narrowing } from '../state/look.store.ts';

type Test = (row: BoardRow) => boolean;

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});
type Features = typeof features;

/** Higher than any rank of a date. */
const NEED = 1_000_000;

type Key = (row: BoardRow) => string | number | undefined;

function column(id: string, key: Key): ColumnDef<Features, BoardRow> {
  return {
    id,
    accessorFn: key,
    // A person with nothing to sort by comes last in either direction.
    sortUndefined: 'last',
    sortFn: (a, b, by) => {
      const [one, other] = [a.getValue<string>(by), b.getValue<string>(by)];
      return one < other ? -1 : one > other ? 1 : 0;
    },
    filterFn: (row, _column, test: Test) => test(row.original),
  };
}

/** The columns that rows are found and sorted by; how a row looks is said by its own part. */
function columnsOf(
  { courts }: Pick<Board, 'courts'>,
  dayOf: (cell: BoardCell) => LocalDate,
): ColumnDef<Features, BoardRow>[] {
  const rankAt = (court: number) => (row: BoardRow) => {
    const ranks = row.cells.flatMap((cell) => (cell.court === court ? rankOf(cell.status) : []));
    return ranks.length === 0 ? undefined : Math.min(...ranks);
  };
  const dueOf = duesBy(dayOf);
  const nearest = ({ cells }: BoardRow) => {
    let first: number | undefined;
    for (const cell of cells) {
      const due = dueOf(cell);
      if (due) first = Math.min(first ?? Number.POSITIVE_INFINITY, dueRank(due));
    }
    return first;
  };
  const need = (row: BoardRow) =>
    rankOf(needOf(row)) * NEED + Math.min(nearest(row) ?? NEED, NEED - 1);
  return [
    column('need', need),
    // Rows come in the order of names.
    { ...column('name', ({ name }) => name), sortFn: (a, b) => a.index - b.index },
    column('office', ({ office }) => searchText(office) || undefined),
    column('in-charge', ({ inCharge }) => searchText(inCharge) || undefined),
    column('due', nearest),
    ...courts.map(({ id }, court) => column(`court ${id}`, rankAt(court))),
  ];
}

interface Asked {
  readonly board: Pick<Board, 'rows' | 'courts' | 'me'>;
  readonly query: string;
  readonly narrowing: Narrowing;
  readonly sort: ViewSettings['sort'];
  /** Today for a cell's date. */
  readonly dayOf: (cell: BoardCell) => LocalDate;
}

/** The rows that are left by search and filter, in the order asked for. */
export function useFoundRows({ board, query, narrowing, sort, dayOf }: Asked): readonly BoardRow[] {
  const { rows, courts, me } = board;
  const columns = useMemo(() => columnsOf({ courts }, dayOf), [courts, dayOf]);
  // Search texts belong to the rows of these courts; kept as long as the row itself.
  const textOf = useMemo(() => {
    const known = new WeakMap<BoardRow, string>();
    return (row: BoardRow) => {
      const text = known.get(row) ?? searchTextOf(row, courts);
      known.set(row, text);
      return text;
    };
  }, [courts]);
  const filters = useMemo(() => {
    const fits = rowFilter({ query, ...narrowing }, { courts, me, dayOf });
    const isEverybody = query === '' && !Object.values(narrowing).some(asks);
    return isEverybody ? [] : [{ id: 'name', value: (row: BoardRow) => fits(row, textOf(row)) }];
  }, [query, narrowing, courts, me, dayOf, textOf]);
  const sorting = useMemo(() => sortingFor(sort), [sort]);
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ personId }) => personId,
    state: { columnFilters: filters, sorting },
  });
  const { rows: found } = table.getRowModel();
  return useMemo(() => found.map(({ original }) => original), [found]);
}

const asks = (wanted: Narrowing[keyof Narrowing]) =>
  typeof wanted === 'string' ? !['anyone', 'any', 'all'].includes(wanted) : wanted.length > 0;

/** Rows come by name, so that order costs nothing. */
function sortingFor({ by, court, isDescending }: ViewSettings['sort']) {
  if (by === 'name' && !isDescending) return [];
  const id = by === 'court' ? `court ${court ?? ''}` : by;
  return [{ id, desc: isDescending }];
}

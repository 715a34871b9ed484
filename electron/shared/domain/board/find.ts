import { courtsCalled } from '../courts/search.ts';
import { squeezed } from '../courts/spellings.ts';
import { addDays, type LocalDate } from '../values/calendar.ts';
import { SOON_DAYS } from '../values/due.ts';
import { searchText } from '../values/search-text.ts';
import type { BoardCell, BoardCourt, BoardRow } from './board.ts';
import { tabOf } from './need.ts';
import type { BoardFilter, DueFilter } from './saved-view.ts';

/** The filter that shows everyone. */
export const NO_FILTER: BoardFilter = {
  query: '',
  tab: 'all',
  statuses: [],
  courts: [],
  offices: [],
  roles: [],
  inCharge: 'anyone',
  due: 'any',
};

/** What a filter needs: the board's courts, who "me" is, and today for a cell's date. */
export interface Finding {
  readonly courts: readonly BoardCourt[];
  readonly me: string;
  readonly dayOf: (cell: BoardCell) => LocalDate;
}

/**
 * All text a row can be found by: name, office, person in charge, PACER usernames, and its courts' ids, names and citations. Made
 * once per row, not per keystroke.
 */
export function searchTextOf(row: BoardRow, courts: readonly BoardCourt[]): string {
  const ofCourts = row.cells.flatMap(({ court }) => {
    const known = courts[court];
    return known ? [known.id, known.name, known.short, squeezed(known.short)] : [];
  });
  const words = [row.name, row.office, row.inCharge, ...row.usernames, ...new Set(ofCourts)];
  return searchText(words.join('\n'));
}

/**
 * Makes one filter's test. Each row comes with its search text. A person shows when one of their cells meets every cell
 * condition.
 */
export function rowFilter(
  filter: BoardFilter,
  { courts, me, dayOf }: Finding,
): (row: BoardRow, text: string) => boolean {
  const words = searchText(filter.query).split(/\s+/).filter(Boolean);
  const isCellShown = cellFilter(filter, { courts, dayOf });
  // A citation in another spelling: `S. D. N. Y.`, `USDC SDFL`.
  const called = new Set<BoardCourt>(courtsCalled(courts, filter.query));
  const isInCalled = ({ court }: BoardCell) => {
    const known = courts[court];
    return known !== undefined && called.has(known);
  };
  const isFound = (row: BoardRow, text: string) =>
    words.every((word) => text.includes(word)) || (called.size > 0 && row.cells.some(isInCalled));
  return (row, text) =>
    isFound(row, text) &&
    (filter.offices.length === 0 || filter.offices.includes(row.office)) &&
    (filter.roles.length === 0 || filter.roles.includes(row.role)) &&
    isInCharge(row.inCharge, filter.inCharge, me) &&
    (filter.tab === 'all' || tabOf(row) === filter.tab) &&
    (!isCellShown || row.cells.some(isCellShown));
}

/** Makes a filter's test for cells. Undefined when the filter has no cell condition and every cell shows. */
export function cellFilter(
  { statuses, courts: ids, due }: Pick<BoardFilter, 'statuses' | 'courts' | 'due'>,
  { courts, dayOf }: Pick<Finding, 'courts' | 'dayOf'>,
): ((cell: BoardCell) => boolean) | undefined {
  if (statuses.length === 0 && ids.length === 0 && due === 'any') return undefined;
  const wanted = new Set<number>(
    courts.flatMap(({ id }, index) => (ids.includes(id) ? [index] : [])),
  );
  const isDue = dueTest(due, dayOf);
  return (cell) =>
    (statuses.length === 0 || statuses.includes(cell.status)) &&
    (ids.length === 0 || wanted.has(cell.court)) &&
    isDue(cell);
}

function isInCharge(name: string, wanted: BoardFilter['inCharge'], me: string): boolean {
  if (wanted === 'anyone') return true;
  return wanted === 'nobody' ? name === '' : isMine(name, me);
}

/** Whether the person in charge is the one asking, by the name they record under. Ignores case. */
export function isMine(inCharge: string, me: string): boolean {
  return inCharge !== '' && searchText(inCharge.trim()) === searchText(me.trim());
}

/** Makes the test of a cell's date. Asks for today only where it matters. */
function dueTest(
  when: DueFilter,
  dayOf: (cell: BoardCell) => LocalDate,
): (cell: BoardCell) => boolean {
  if (when === 'any') return () => true;
  if (when === 'past') return (cell) => cell.due !== undefined && cell.due < dayOf(cell);
  const ends = new Map<LocalDate, LocalDate>();
  const endOfSoon = (day: LocalDate) => {
    const end = ends.get(day) ?? addDays(day, SOON_DAYS);
    ends.set(day, end);
    return end;
  };
  return (cell) => {
    if (cell.due === undefined) return false;
    const day = dayOf(cell);
    return cell.due >= day && (when === 'ahead' || cell.due <= endOfSoon(day));
  };
}

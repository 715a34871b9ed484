import type { BoardCell, BoardCourt, BoardRow } from '../../electron/shared/domain/board/board.ts';
import { totalsOf } from '../../electron/shared/domain/board/totals.ts';
import type { ReadinessStatus } from '../../electron/shared/domain/checklist/readiness.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { ecfId, personId } from './invented.ts';

/** A cell of an invented person in one court, by its place in the table of courts. */
export function boardCell(
  number: number,
  status: ReadinessStatus,
  given: Partial<BoardCell> = {},
): BoardCell {
  return {
    ecfAccountId: ecfId(number),
    court: 0,
    capacity: 'attorney',
    status,
    done: 1,
    total: 4,
    ...given,
  };
}

/** A row of the board for an invented person. */
export function boardRow(number: number, given: Partial<BoardRow> = {}): BoardRow {
  return {
    personId: personId(number),
    name: `Person ${number}`,
    office: '',
    role: 'attorney',
    usernames: [],
    inCharge: '',
    notes: 0,
    hasEmail: true,
    cells: [],
    ...given,
  };
}

/** A court with a column on the board. */
export function boardCourt(id: string, name = `Court of ${id}`, short = id): BoardCourt {
  return {
    id: CourtId.parse(id),
    pacerCourtId: '',
    name,
    short,
    type: 'district',
    state: null,
    circuit: '',
    cities: [],
    timeZone: 'America/Chicago',
    values: {},
  };
}

/** What main answers when a board of these rows is opened, whole at once. */
export function openedBoard(rows: readonly BoardRow[], courts: readonly BoardCourt[] = []) {
  return {
    revision: 1,
    rows: [...rows],
    isCut: false,
    texts: [],
    courts: [...courts],
    courtsRevision: 1,
    people: rows.length,
    known: rows.length,
    totals: totalsOf(rows),
    me: 'Paralegal',
  };
}

/** A window so narrow that people are cards: a page without a layout has no room for a grid. */
export function showCards(): void {
  const { matchMedia } = window;
  window.matchMedia = (query) => ({
    ...matchMedia(query),
    matches: query === '(max-width: 480px)',
  });
}

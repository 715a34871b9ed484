import { randomUUID } from 'node:crypto';
import type { BoardCell, BoardCourt, BoardRow } from '../../electron/shared/domain/board/board.ts';
import { CourtId, EcfAccountId, PersonId } from '../../electron/shared/domain/values/ids.ts';

/** Two columns of a board. */
export const COURTS: readonly BoardCourt[] = [
  {
    id: CourtId.parse('alnb'),
    name: 'Alabama Northern Bankruptcy Court',
    timeZone: 'America/Chicago',
    values: {},
  },
  {
    id: CourtId.parse('flsb'),
    name: 'Florida Southern Bankruptcy Court',
    timeZone: 'America/New_York',
    values: {},
  },
];

/** A cell of a board with only what the test says. */
export function someCell(given: Partial<BoardCell> = {}): BoardCell {
  return {
    ecfAccountId: EcfAccountId.parse(randomUUID()),
    court: 0,
    capacity: 'attorney',
    status: 'not-started',
    done: 0,
    total: 8,
    ...given,
  };
}

/** A row of a board with only what the test says. */
export function someRow(given: Partial<BoardRow> = {}): BoardRow {
  return {
    personId: PersonId.parse(randomUUID()),
    name: 'Paula Plainview',
    office: 'Birmingham',
    role: 'attorney',
    usernames: [],
    inCharge: '',
    notes: 0,
    hasEmail: false,
    isPractice: false,
    cells: [],
    ...given,
  };
}

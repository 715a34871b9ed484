import { randomUUID } from 'node:crypto';
import type { BoardCell, BoardCourt, BoardRow } from '../../electron/shared/domain/board/board.ts';
import { searchedCourt } from '../../electron/shared/domain/courts/court.ts';
import { EcfAccountId, PersonId } from '../../electron/shared/domain/values/ids.ts';
import { recordOf } from '../assets/shipped.ts';

/** Two columns of a board. */
export const COURTS: readonly BoardCourt[] = [
  {
    ...searchedCourt(recordOf('alnb')),
    short: 'Bankr. N.D. Ala.',
    timeZone: 'America/Chicago',
    values: {},
  },
  {
    ...searchedCourt(recordOf('flsb')),
    short: 'Bankr. S.D. Fla.',
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
    cells: [],
    ...given,
  };
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedRoster } from '../../../../../electron/shared/domain/roster/judge.ts';
import {
  corrected,
  decided,
  withHeadingRow,
  withMapping,
} from '../../../../../electron/shared/domain/roster/moves.ts';
import { readRows } from '../../../../../electron/shared/domain/roster/read-rows.ts';
import { draftOf, judged } from '../../../../support/roster-draft.ts';

const FILE = draftOf('Roster,,\nName,Role,E-mail\nAnn,pilot,a@x.example\nBob,pilot,\nAnn,,bad\n');

type Change = (roster: JudgedRoster) => JudgedRoster;

const row = fc.nat(3);
const field = fc.constantFrom('name' as const, 'role' as const, 'email' as const);
const columns = fc.constantFrom(
  'name' as const,
  'role' as const,
  'email' as const,
  'ignored' as const,
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({
      row,
      field,
      value: fc.constantFrom('', 'Ann', 'staff', 'pilot', 'a@x.example'),
      reach: fc.constantFrom('row' as const, 'alike' as const),
    })
    .map(
      (asked): Change =>
        (roster) =>
          after(roster, corrected(roster, asked)),
    ),
  fc
    .record({
      rows: fc.oneof(fc.constant('all-that-ask' as const), fc.array(row, { minLength: 1 })),
      decision: fc.constantFrom('add' as const, 'skip' as const, 'undecided' as const),
    })
    .map(
      (asked): Change =>
        (roster) =>
          judged(decided(roster, asked)),
    ),
  fc.nat(2).map(
    (at): Change =>
      (roster) =>
        after(roster, withHeadingRow(roster, { row: at })),
  ),
  fc
    .record({
      mapping: fc.array(columns, { minLength: 3, maxLength: 3 }),
      defaultRole: fc.constantFrom('attorney' as const, 'staff' as const),
      standing: fc.constant('has-filed' as const),
    })
    .map(
      (asked): Change =>
        (roster) =>
          after(roster, withMapping(roster, asked)),
    ),
);

/** The roster after a move, or as it was where the move was refused. */
function after(roster: JudgedRoster, moved: ReturnType<typeof withHeadingRow>): JudgedRoster {
  return moved.ok ? judged(moved.value) : roster;
}

describe('whatever a person does with a roster', () => {
  it('each row reads as it would if the file were read again with all corrections', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const { draft } = changes.reduce((roster, one) => one(roster), judged(FILE));
        const { table, mapping, reading, corrections } = draft;
        expect(draft.rows).toEqual(readRows(table.rows, mapping, reading, corrections));
      }),
    );
  });
});

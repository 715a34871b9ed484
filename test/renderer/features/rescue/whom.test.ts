import { describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import {
  choicesOf,
  conflict,
  firstWhoms,
  type RescueRow,
  replaced,
  rivals,
  unnamed,
  type Whom,
} from '../../../../renderer/features/rescue/whom.ts';
import { ecfId, personId } from '../../../support/invented.ts';

const ALNB = CourtId.parse('alnb');

function place(number: number, state: RescueRow['places'][number]['state'] = 'not-recorded') {
  const personName = `Person ${number}`;
  const capacity = 'attorney' as const;
  return { ecfAccountId: ecfId(number), personId: personId(number), personName, capacity, state };
}

function row(number: number, given: Partial<RescueRow> = {}): RescueRow {
  return {
    row: number,
    line: number + 2,
    host: 'ecf.alnb.uscourts.gov',
    courts: [{ courtId: ALNB, courtName: 'A court' }],
    maskedLogin: 'p••••',
    suggested: ecfId(1),
    places: [place(1)],
    problems: [],
    warnings: [],
    ...given,
  };
}

function unsuggested(number: number): RescueRow {
  const { suggested, ...rest } = row(number);
  return rest;
}

const NOBODY: Whom = { kind: 'nobody' };
const FOR_ONE: Whom = { kind: 'account', ecfAccountId: ecfId(1) };
const join = (number: number | undefined): Whom => ({
  kind: 'person',
  personId: number === undefined ? undefined : personId(number),
  courtId: ALNB,
  capacity: 'attorney',
});

describe('for whom a rescued login is kept', () => {
  it('is chosen already where it fits one person and nothing is kept for them', () => {
    for (const state of ['not-recorded', 'in-browser-only', 'on-paper'] as const) {
      expect(firstWhoms([row(0, { places: [place(1, state)] })]).get(0)).toEqual(FOR_ONE);
    }
  });

  it('is left to the person where something would be replaced, doubted, or nobody fits', () => {
    const doubtful = [
      row(0, { places: [place(1, 'recorded')] }),
      row(1, { places: [place(1, 'verified')] }),
      row(2, { warnings: ['two-passwords'] }),
      row(3, { warnings: ['edge-spaces'] }),
      row(4, { problems: ['field-required'] }),
      unsuggested(5),
    ];
    expect([...firstWhoms(doubtful).values()]).toEqual(doubtful.map(() => NOBODY));
  });

  it('tells what is kept already, before and after it is chosen', () => {
    const kept = row(0, { places: [place(1, 'verified')] });
    expect(conflict(kept, NOBODY)?.personName).toBe('Person 1');
    expect(conflict(kept, FOR_ONE)).toBeUndefined();
    expect(replaced(kept, FOR_ONE)?.state).toBe('verified');
    expect(replaced(row(0), FOR_ONE)).toBeUndefined();
    expect(replaced(kept, NOBODY)).toBeUndefined();
  });

  it('never takes two logins for one person in one court', () => {
    expect(
      rivals(
        new Map<number, Whom>([
          [0, FOR_ONE],
          [1, FOR_ONE],
          [2, NOBODY],
        ]),
      ),
    ).toEqual(new Set([0, 1]));
    expect(
      rivals(
        new Map<number, Whom>([
          [0, join(2)],
          [1, join(2)],
          [2, join(3)],
        ]),
      ),
    ).toEqual(new Set([0, 1]));
    expect(
      rivals(
        new Map<number, Whom>([
          [0, NOBODY],
          [1, NOBODY],
        ]),
      ),
    ).toEqual(new Set());
    expect(
      rivals(
        new Map<number, Whom>([
          [0, join(undefined)],
          [1, join(undefined)],
        ]),
      ),
    ).toEqual(new Set());
  });

  it('is asked for where somebody else is wanted and nobody named', () => {
    expect(
      unnamed(
        new Map<number, Whom>([
          [0, join(undefined)],
          [1, join(2)],
          [2, NOBODY],
        ]),
      ),
    ).toEqual(new Set([0]));
  });

  it('is handed over for the chosen rows only', () => {
    const whoms = new Map<number, Whom>([
      [0, NOBODY],
      [1, FOR_ONE],
      [2, join(3)],
      [3, join(undefined)],
    ]);
    expect(choicesOf(whoms)).toEqual([
      { row: 1, to: { kind: 'account', ecfAccountId: ecfId(1) } },
      {
        row: 2,
        to: { kind: 'person', personId: personId(3), courtId: ALNB, capacity: 'attorney' },
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { courtReader } from '../../../../../electron/shared/domain/roster/courts/cells.ts';
import type { RosterField } from '../../../../../electron/shared/domain/roster/fields.ts';
import { readRosterRow } from '../../../../../electron/shared/domain/roster/row.ts';
import { directory } from '../../../../assets/shipped.ts';

/** Cells of every column about an account or a court, several where a column takes words. */
const CELLS: readonly (readonly [RosterField, ...string[]])[] = [
  ['accountType', 'Legacy', 'Upgraded'],
  ['searchStatus', 'Active', 'Inactive', 'Account Status'],
  ['kind', 'Individual', 'Case search only', 'Shared', 'PAA'],
  ['createdOn', '2016-05-02'],
  ['mfa', 'App', 'Backup codes', 'Both', 'Locked out', 'No'],
  ['mfaSkips', '1', '2', '3'],
  ['authenticators', 'Authy, Ann'],
  ['backupCodes', '4'],
  ['passwordSetOn', '2026-10-01'],
  ['passwordSkips', '1'],
  ['deactivated', 'by PACER', 'not used'],
  ['linked', 'menus', 'help desk'],
  ['admittedOn', '2015-03-02'],
  ['renewBy', '2027-08-31'],
  ['loginUse', 'shared', 'own'],
  ['filedBefore', 'yes', 'no'],
];

const said = CELLS.flatMap(([field, ...cells]) => cells.map((cell) => [field, cell] as const));

/** Every two cells of different columns. */
const PAIRS = said.flatMap((one, at) =>
  said.slice(at + 1).flatMap((other) => (one[0] === other[0] ? [] : [[one, other] as const])),
);

const READING = {
  courts: courtReader(directory.courts),
  today: '2026-11-23',
  defaultRole: 'attorney',
} as const;

function readWith(cells: Readonly<Partial<Record<RosterField, string>>>) {
  const row: Partial<Record<RosterField, string>> = {
    ...{ name: 'Ann Ashgrove', courts: 'ctd', username: 'aashgrove1' },
    ...cells,
  };
  return readRosterRow((field) => row[field] ?? '', READING);
}

/** The columns whose word is not in what would be recorded. */
function droppedBy(cells: Readonly<Partial<Record<RosterField, string>>>): readonly string[] {
  const read = readWith(cells);
  if ('problems' in read) return [];
  const { account = {}, courtFacts } = read.entry;
  const kept: object = { ...account, ...courtFacts?.entry, linked: courtFacts?.linked };
  const values = new Map<string, unknown>(Object.entries(kept));
  return Object.keys(cells).filter((field) => values.get(field) === undefined);
}

describe('a row of a roster file', () => {
  it('keeps what each column says, or asks', () => {
    for (const [field, cell] of said) expect(droppedBy({ [field]: cell }), cell).toEqual([]);
  });

  it('keeps what every two columns say together, or asks: nothing is dropped without a word', () => {
    expect(PAIRS.length).toBeGreaterThan(300);
    for (const [[one, first], [other, second]] of PAIRS) {
      const cells = { [one]: first, [other]: second };
      expect(droppedBy(cells), JSON.stringify(cells)).toEqual([]);
    }
  });

  it.each([
    [{ mfa: 'App', mfaSkips: '2' }, 'mfaSkips', 'roster-contradicts-mfa-skips'],
    [{ mfa: 'Both', mfaSkips: '1' }, 'mfaSkips', 'roster-contradicts-mfa-skips'],
    [{ authenticators: 'Authy, Ann', mfaSkips: '1' }, 'mfaSkips', 'roster-contradicts-mfa-skips'],
    [{ linked: 'menus', filedBefore: 'no' }, 'filedBefore', 'roster-contradicts-linked'],
  ] as const)('asks which is right of %j', (cells, field, code) => {
    const read = readWith(cells);
    expect('problems' in read && read.problems).toEqual([{ field, code }]);
  });

  it('takes the three skips of someone PACER has locked out', () => {
    const read = readWith({ mfa: 'Locked out', mfaSkips: '3' });
    expect('entry' in read && read.entry.account).toMatchObject({ mfa: 'locked-out', mfaSkips: 3 });
  });
});

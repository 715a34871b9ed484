import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../../electron/shared/domain/people/person.ts';
import {
  mayBeSame,
  sameSigns,
} from '../../../../../electron/shared/domain/records/person-merge.ts';
import type { PersonRecord } from '../../../../../electron/shared/domain/records/person-record.ts';
import { somePerson } from '../../../../support/people.ts';
import { somePacerAccount } from '../checklist/some-facts.ts';

const record = (given: Partial<Person> = {}, ...usernames: readonly string[]): PersonRecord => ({
  person: somePerson(given),
  pacerAccounts: usernames.map((username) => somePacerAccount({ username })),
});

describe('may two records be one person’s?', () => {
  it.each([
    [
      'the same email, in other letters',
      { email: 'Paula@Firm.example' },
      { email: ' paula@firm.example' },
      ['email', 'name'],
      true,
    ],
    [
      'the same bar number, written otherwise',
      { barNumber: 'AL-0123' },
      { barNumber: 'al 0123' },
      ['bar-number', 'name'],
      true,
    ],
    [
      'the same word in place of a bar number',
      { barNumber: 'N/A' },
      { barNumber: 'n/a' },
      ['name'],
      false,
    ],
    ['the same name alone', {}, {}, ['name'], false],
    [
      'the same name, once last name first and without accents',
      { name: 'José Núñez' },
      { name: 'Nunez, Jose' },
      ['name'],
      false,
    ],
    ['nothing to compare', { name: 'Ann One' }, { name: 'Bea Two' }, [], false],
    ['two empty email addresses', { email: '' }, { email: '' }, ['name'], false],
  ] as const)('%s', (_, one, other, signs, isOffered) => {
    const [first, second] = [record(one), record(other)];
    expect(sameSigns(first, second)).toEqual(signs);
    expect(mayBeSame(first, second)).toBe(isOffered);
  });

  it('a shared PACER username is told but offers nothing: staff share accounts for research', () => {
    const [first, second] = [
      record({ name: 'A' }, 'deskshare'),
      record({ name: 'B' }, 'DeskShare'),
    ];
    expect(sameSigns(first, second)).toEqual(['username']);
    expect(mayBeSame(first, second)).toBe(false);
  });

  it('two accounts without a username are not the same account', () => {
    const [first, second] = [record({ name: 'A' }, ''), record({ name: 'B' }, ' ')];
    expect(sameSigns(first, second)).toEqual([]);
  });

  it('the answer is the same whichever record one starts from', () => {
    const given = fc.record({
      name: fc.constantFrom('Paula Plainview', 'Peter Poole'),
      email: fc.constantFrom('', 'p@firm.example', 'P@FIRM.example'),
      barNumber: fc.constantFrom('', 'AL 1', 'al1'),
    });
    fc.assert(
      fc.property(given, given, (one, other) => {
        const [first, second] = [record(one), record(other)];
        expect(sameSigns(first, second)).toEqual(sameSigns(second, first));
        expect(mayBeSame(first, second)).toBe(mayBeSame(second, first));
      }),
    );
  });
});

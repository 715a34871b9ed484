import { describe, expect, it } from 'vitest';
import {
  guessMapping,
  mappingProblems,
} from '../../../../../electron/shared/domain/roster/mapping.ts';

describe('the columns of a roster', () => {
  it.each([
    [
      ['Name', 'E-mail', 'Bar #', 'Office'],
      ['name', 'email', 'barNumber', 'office'],
    ],
    [
      ['FIRST NAME', 'last_name', 'Email Address'],
      ['firstName', 'lastName', 'email'],
    ],
    [
      ['Attorney', 'Bar No.', 'Court 1', 'Court 2'],
      ['name', 'barNumber', 'courts', 'courts'],
    ],
    [
      ['Person', 'Court', 'Name of the court', 'Court ID'],
      ['name', 'ignored', 'ignored', 'courts'],
    ],
    [
      ['Full name', 'First name', 'Pacer Username'],
      ['name', 'ignored', 'username'],
    ],
    [
      ['Name', 'Created', 'MFA', 'Account type'],
      ['name', 'ignored', 'ignored', 'ignored'],
    ],
    [
      ['Name', 'PACER account created', 'PACER Account Type'],
      ['name', 'createdOn', 'accountType'],
    ],
    [
      ['Name', 'Username', 'Created', 'MFA'],
      ['name', 'ignored', 'ignored', 'ignored'],
    ],
    [
      ['Name', 'Username', 'PACER Acct Type', 'MFA'],
      ['name', 'username', 'accountType', 'mfa'],
    ],
    [
      ['Name', 'Username', 'PACER Username'],
      ['name', 'ignored', 'username'],
    ],
    [
      ['Name', 'Primary Email Address', 'Federal Courts Admitted', 'Assigned Paralegal'],
      ['name', 'email', 'courts', 'inCharge'],
    ],
    [
      ['Name', 'PACER Username', 'PACER Acct Type', 'PACER pw changed', 'MFA'],
      ['name', 'username', 'accountType', 'passwordSetOn', 'mfa'],
    ],
    [
      ['Name', 'Title', 'Job Title', 'City', 'Office'],
      ['name', 'ignored', 'role', 'ignored', 'office'],
    ],
    [
      ['displayName', 'userType'],
      ['name', 'active'],
    ],
    [
      ['Apodo', 'Favorite color'],
      ['ignored', 'ignored'],
    ],
  ])('are recognized by their headings: %s', (headings, fields) => {
    expect(guessMapping(headings)).toEqual(fields);
  });

  it('B10: a heading that is there twice is for a person to choose, and says so', () => {
    const headings = ['Name', 'E-mail', 'Email'];
    const guess = guessMapping(headings);
    expect(guess).toEqual(['name', 'ignored', 'ignored']);
    expect(mappingProblems(headings, guess, false)).toEqual([
      { code: 'roster-heading-twice', heading: 'E-mail' },
    ]);
    expect(mappingProblems(headings, ['name', 'ignored', 'email'], true)).toEqual([]);
  });

  it('B10: a file without a column of names says so, and so do two columns for one field', () => {
    const headings = ['A', 'B'];
    expect(mappingProblems(headings, ['email', 'office'], true)).toEqual([
      { code: 'roster-no-name-column' },
    ]);
    expect(mappingProblems(headings, ['name', 'name'], true)).toEqual([
      { code: 'roster-field-twice', field: 'name' },
    ]);
    expect(mappingProblems(headings, ['lastName', 'ignored'], true)).toEqual([]);
  });

  it('B22, S43: headings named after what every object has are headings like any other', () => {
    const headings = ['__proto__', 'constructor', 'toString', 'name'];
    expect(guessMapping(headings)).toEqual(['ignored', 'ignored', 'ignored', 'name']);
  });

  it('never takes a column of passwords for anything', () => {
    expect(guessMapping(['Name', 'Password', 'PACER password', 'CM/ECF password'])).toEqual([
      'name',
      'ignored',
      'ignored',
      'ignored',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { courtReader } from '../../../../../electron/shared/domain/roster/courts/cells.ts';
import type { RosterField } from '../../../../../electron/shared/domain/roster/fields.ts';
import { readRosterRow } from '../../../../../electron/shared/domain/roster/row.ts';
import { directory } from '../../../../assets/shipped.ts';

const READING = {
  courts: courtReader(directory.courts),
  today: '2026-11-23',
  defaultRole: 'attorney',
} as const;
const read = (row: Partial<Record<RosterField, string>>) =>
  readRosterRow((field) => row[field] ?? '', READING);

describe('one row of a roster', () => {
  it('becomes a person with account and courts', () => {
    const entry = {
      draft: {
        name: 'Beatrix Dunmore',
        role: 'trustee',
        office: 'Miami',
        email: 'b.dunmore@firm.example',
        barNumber: '001234',
        language: 'es',
      },
      inCharge: 'Greta Quill',
      courtIds: ['flsb', 'alnb'],
      account: {
        username: 'bdunmore1',
        accountType: 'upgraded',
        kind: 'not-known',
        mfa: 'app',
        createdOn: '2013-05-09',
      },
    };
    expect(
      read({
        firstName: ' Beatrix ',
        lastName: 'Dunmore',
        role: 'Trustee',
        office: 'Miami',
        email: 'b.dunmore@firm.example',
        barNumber: '001234',
        language: 'Spanish',
        inCharge: 'Greta Quill',
        courts: `FLSB; ${directory.courts.find(({ id }) => id === 'alnb')?.name}`,
        username: 'bdunmore1',
        accountType: 'Upgraded PACER Account',
        mfa: 'yes',
        createdOn: '5/9/2013',
      }),
    ).toEqual({ entry });
  });

  it('B23: keeps what looks like a number or a date as the text it is', () => {
    expect(read({ name: '1E5', barNumber: '001234', office: '12/1' })).toMatchObject({
      entry: { draft: { name: '1E5', barNumber: '001234', office: '12/1' } },
    });
  });

  it('B21: keeps what a spreadsheet would run, as text', () => {
    expect(read({ name: '=HYPERLINK("x")', office: '+1', barNumber: '@x' })).toMatchObject({
      entry: { draft: { name: '=HYPERLINK("x")', office: '+1', barNumber: '@x' } },
    });
  });

  it.each([
    ['name', '', 'field-required'],
    ['name', 'x'.repeat(201), 'field-too-long'],
    ['name', 'Ann\0', 'field-has-control-characters'],
    ['name', 'Ann\u202Egnp', 'field-has-control-characters'],
    ['name', 'Ann\u00ADa', 'field-has-control-characters'],
    ['name', 'Jos\uFFFD Ashgrove', 'roster-letter-lost'],
    ['barNumber', '1.23457E+11', 'roster-number-shortened'],
    ['email', 'ann@firm.example; ann@home.example', 'not-an-email'],
    ['role', 'Assistant to the Partner', 'roster-word-unknown'],
    ['office', 'two\nlines', 'field-has-control-characters'],
    ['email', 'not an address', 'not-an-email'],
    ['role', 'astronaut', 'roster-word-unknown'],
    ['language', 'klingon', 'roster-word-unknown'],
    ['courts', 'alnb; nowhere', 'roster-court-unknown'],
    ['username', '1234567', 'username-is-account-number'],
  ] as const)('B16: %s %j is a problem of its own: %s', (field, value, code) => {
    const row = { name: 'Ann', [field]: value };
    expect(read(row)).toMatchObject({ problems: [{ code }] });
  });

  it('says everything that is wrong at once', () => {
    const row = read({ name: '', email: 'x', role: 'astronaut', courts: 'nowhere' });
    expect('problems' in row && row.problems.map(({ field }) => field)).toEqual([
      'name',
      'email',
      'role',
      'courts',
    ]);
    const account = { accountType: 'golden', createdOn: '2014-13-01', passwordSetOn: '31/02/2026' };
    expect(read({ name: 'Ann', ...account })).toMatchObject({
      problems: [
        { field: 'accountType', code: 'roster-word-unknown' },
        { field: 'createdOn' },
        { field: 'passwordSetOn' },
      ],
    });
  });

  it.each<[Partial<Record<RosterField, string>>, object]>([
    [{ mfa: 'app' }, { mfa: 'app' }],
    [{ accountType: 'Upgraded' }, { accountType: 'upgraded' }],
    [{ createdOn: '2014-08-11' }, { createdOn: '2014-08-11' }],
  ])('takes %j of an account without its username', (columns, facts) => {
    expect(read({ name: 'Ann', ...columns })).toMatchObject({
      entry: { account: { username: '', ...facts } },
    });
  });

  it('reads courts by id, PACER’s id and name, whatever separates them', () => {
    for (const courts of [
      'alnb flsb',
      'ALNBK, FLSBK',
      'alnb/flsb',
      'alnb|flsb|alnb',
      'alnb\nflsb',
      'alnb and flsb',
      'alnb & flsb;',
    ]) {
      expect(read({ name: 'Ann', courts })).toMatchObject({
        entry: { courtIds: ['alnb', 'flsb'] },
      });
    }
  });

  it.each([
    ['Senior Partner', 'attorney'],
    ['Sr. Associate', 'attorney'],
    ['Attorney at Law', 'attorney'],
    ['Legal Assistant II', 'staff'],
    ['Paralegals', 'staff'],
    ['NonAttorney', 'staff'],
  ])('reads the title %s as the role %s', (title, role) => {
    expect(read({ name: 'Ann', role: title })).toMatchObject({ entry: { draft: { role } } });
  });

  it.each(['N/A', '-', '?', 'TBD', 'null'])(
    'takes %s for nothing, in every column but the name',
    (nothing) => {
      const fields: readonly RosterField[] = [
        'office',
        'email',
        'inCharge',
        'courts',
        'role',
        'language',
      ];
      const account: readonly RosterField[] = [
        'username',
        'accountType',
        'kind',
        'createdOn',
        'mfa',
      ];
      const row = Object.fromEntries([...fields, ...account].map((field) => [field, nothing]));
      expect(read({ name: 'Ann', ...row })).toEqual({
        entry: {
          draft: { name: 'Ann', role: 'attorney', office: '', email: '', barNumber: '' },
          inCharge: '',
          courtIds: [],
        },
      });
    },
  );

  it.each([
    ['accountType', 'NextGen', 'upgraded'],
    ['accountType', 'N', 'legacy'],
    ['searchStatus', 'Inactive', 'inactive'],
    ['searchStatus', 'Account Status', 'account-status-shown'],
    ['mfa', 'TRUE', 'app'],
    ['mfa', 'None', 'not-enrolled'],
    ['mfa', 'n/a', 'not-known'],
  ] as const)('reads the %s %s of an account as %s', (field, typed, value) => {
    expect(read({ name: 'Ann', username: 'aashgrove', [field]: typed })).toMatchObject({
      entry: { account: { [field]: value } },
    });
  });

  it.each<[Partial<Record<RosterField, string>>, object]>([
    [{ mfa: 'User Update Required' }, { mfa: 'locked-out' }],
    [
      { mfa: 'no', mfaSkips: 'Twice' },
      { mfa: 'not-enrolled', mfaSkips: 2 },
    ],
    [{ mfaSkips: '5 times' }, { mfa: 'not-enrolled', mfaSkips: 3 }],
    [
      { authenticators: 'Authy, Ann; 2FAS, Bo' },
      { mfa: 'app', authenticators: ['Authy, Ann', '2FAS, Bo'] },
    ],
    [
      { authenticators: 'Authy, Ann', backupCodes: '7' },
      { mfa: 'app-and-codes', authenticators: ['Authy, Ann'], backupCodes: 7 },
    ],
    [{ backupCodes: '2' }, { mfa: 'backup-codes', backupCodes: 2 }],
    [{ passwordSkips: '1' }, { passwordSkips: 1 }],
    [{ deactivated: 'Not used' }, { deactivated: 'unused' }],
    [{ deactivated: 'TRUE' }, { deactivated: 'by-pacer' }],
  ])('reads %j as facts about signing in', (columns, facts) => {
    const row = read({ name: 'Ann', username: 'aashgrove1', ...columns });
    expect(row).toMatchObject({ entry: { account: facts } });
  });

  it.each<[Partial<Record<RosterField, string>>, string, string]>([
    [{ authenticators: 'JBSWY3DPEHPK3PXP' }, 'authenticators', 'authenticators-hold-a-secret'],
    [{ backupCodes: '12345678' }, 'backupCodes', 'not-a-count'],
    [{ mfaSkips: 'often' }, 'mfaSkips', 'roster-word-unknown'],
    [{ deactivated: 'perhaps' }, 'deactivated', 'roster-word-unknown'],
    [{ mfa: 'no', authenticators: 'Authy, Ann' }, 'authenticators', 'roster-contradicts-mfa'],
    [{ mfa: 'app', backupCodes: '4' }, 'backupCodes', 'roster-contradicts-mfa'],
  ])('asks about %j', (columns, field, code) => {
    const row = read({ name: 'Ann', username: 'aashgrove1', ...columns });
    expect(row).toMatchObject({ problems: [{ field, code }] });
  });
});

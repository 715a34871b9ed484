import { describe, expect, it } from 'vitest';
import { everything, someImport } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

/** An export in its real form, with people of the practice court, and what has to come of it. */
interface Program {
  readonly file: string | Uint8Array;
  /** The columns that are taken, and the field of each. */
  readonly columns: Readonly<Record<string, string>>;
  /** Name, role, office and address of each person who is recorded. */
  readonly people: readonly string[];
  /** The problems of the rows that wait. */
  readonly waits?: readonly string[];
}

const lines = (...rows: readonly string[]) => `${rows.join('\r\n')}\r\n`;

const PROGRAMS: Readonly<Record<string, Program>> = {
  'the Microsoft 365 admin center': {
    file: lines(
      'Block credential,City,Country/Region,Department,DirSyncEnabled,Display name,Fax,First name,Last dirsync time,Last name,Last password change time stamp,Licenses,Mobile Phone,Object Id,Office,Password never expires,Phone number,Postal code,Preferred language,State,Street address,Strong password required,Title,Usage location,User principal name,When created',
      'False,Miami,United States,Litigation,,Paula Plainview,,Paula,,Plainview,2026-03-02 11:05:42Z,Microsoft 365 E3,,1f,Miami,False,,33131,en-US,FL,1 Bay Street,True,Partner,US,paula@ashgrove.example,2019-03-01 10:00:00Z',
      'True,Miami,United States,Litigation,,Quentin Marsh,,Quentin,,Marsh,2021-03-02 11:05:42Z,Unlicensed,,2f,Miami,False,,33131,en-US,FL,1 Bay Street,True,Associate,US,quentin@ashgrove.example,2019-03-01 10:00:00Z',
    ),
    columns: {
      'Block credential': 'blocked',
      'Display name': 'name',
      Office: 'office',
      'Preferred language': 'language',
      Title: 'role',
      'User principal name': 'email',
    },
    people: ['Paula Plainview, attorney, Miami, paula@ashgrove.example'],
    waits: ['blocked roster-not-active'],
  },
  'PowerShell 7': {
    file: lines(
      '"DistinguishedName","Enabled","GivenName","Mail","Name","SamAccountName","Surname","Title","Office"',
      '"CN=Paula Plainview,OU=Staff,DC=ashgrove,DC=example","True","Paula","paula@ashgrove.example","Paula Plainview","pplainview","Plainview","Paralegal","Miami"',
      '"CN=Quentin Marsh,OU=Left,DC=ashgrove,DC=example","False","Quentin","quentin@ashgrove.example","Quentin Marsh","qmarsh","Marsh","Associate","Miami"',
    ),
    columns: { Enabled: 'active', Mail: 'email', Name: 'name', Title: 'role', Office: 'office' },
    people: ['Paula Plainview, staff, Miami, paula@ashgrove.example'],
    waits: ['active roster-not-active'],
  },
  'csvde of Active Directory': {
    file: lines(
      'DN,objectClass,cn,sn,title,physicalDeliveryOfficeName,givenName,displayName,name,userAccountControl,sAMAccountName,mail',
      `"CN=Ren\\C3\\A9e Delfinch,OU=Staff,DC=ashgrove,DC=example",user,X'${Buffer.from('Renée Delfinch').toString('hex')}',Delfinch,Associate,Miami,X'${Buffer.from('Renée').toString('hex')}',X'${Buffer.from('Renée Delfinch').toString('hex')}',X'${Buffer.from('Renée Delfinch').toString('hex')}',512,rdelfinch,renee@ashgrove.example`,
      '"CN=Quentin Marsh,OU=Left,DC=ashgrove,DC=example",user,Quentin Marsh,Marsh,Associate,Miami,Quentin,Quentin Marsh,Quentin Marsh,514,qmarsh,quentin@ashgrove.example',
    ),
    columns: {
      title: 'role',
      physicalDeliveryOfficeName: 'office',
      name: 'name',
      userAccountControl: 'active',
      mail: 'email',
    },
    people: ['Renée Delfinch, attorney, Miami, renee@ashgrove.example'],
    waits: ['active roster-not-active'],
  },
  Clio: {
    file: lines(
      'Name,Email,Subscription type,Rate,Status',
      'Paula Plainview,paula@ashgrove.example,Attorney,350,Enabled',
      'Rosa Delfinch,rosa@ashgrove.example,NonAttorney,120,Enabled',
    ),
    columns: { Name: 'name', Email: 'email', 'Subscription type': 'role', Status: 'active' },
    people: [
      'Paula Plainview, attorney, , paula@ashgrove.example',
      'Rosa Delfinch, staff, , rosa@ashgrove.example',
    ],
  },
  PracticePanther: {
    file: lines(
      'First Name,Middle Name,Last Name,Email,Role,Hourly Rate,Is Active',
      'Paula,Q.,Plainview,paula@ashgrove.example,Attorney,350.00,Yes',
    ),
    columns: {
      'First Name': 'firstName',
      'Middle Name': 'middleName',
      'Last Name': 'lastName',
      Email: 'email',
      Role: 'role',
      'Is Active': 'active',
    },
    people: ['Paula Q. Plainview, attorney, , paula@ashgrove.example'],
  },
  iManage: {
    file: lines(
      'User ID,Full Name,Email,Location,Login Enabled',
      'PPLAINVIEW,"Plainview, Paula",paula@ashgrove.example,Miami,Y',
      'QMARSH,"Marsh, Quentin, Esq.",quentin@ashgrove.example,Mobile,N',
    ),
    columns: {
      'Full Name': 'name',
      Email: 'email',
      Location: 'office',
      'Login Enabled': 'active',
    },
    people: ['Paula Plainview, attorney, Miami, paula@ashgrove.example'],
    waits: ['active roster-not-active'],
  },
  'Excel on Windows, with a line for the separator': {
    file: `sep=;\r\n${lines('Name;Role;Office;E-mail', 'Renée Delfinch;Partner;Miami;renee@ashgrove.example')}`,
    columns: { Name: 'name', Role: 'role', Office: 'office', 'E-mail': 'email' },
    people: ['Renée Delfinch, attorney, Miami, renee@ashgrove.example'],
  },
  'Excel’s Unicode text': {
    file: Buffer.from(
      `\uFEFF${lines('Name\tRole\tOffice\tE-mail', 'Renée Delfinch\tPartner\tMiami\trenee@ashgrove.example')}`,
      'utf16le',
    ),
    columns: { Name: 'name', Role: 'role', Office: 'office', 'E-mail': 'email' },
    people: ['Renée Delfinch, attorney, Miami, renee@ashgrove.example'],
  },
  'Excel with dates as numbers': {
    file: lines(
      'Name,Role,Office,E-mail,Courts,Admission date',
      'Paula Plainview,Partner,Miami,paula@ashgrove.example,flsb,43586',
      'Rosa Delfinch,Partner,Miami,rosa@ashgrove.example,flsb,5/1/2019',
    ),
    columns: {
      Name: 'name',
      Role: 'role',
      Office: 'office',
      'E-mail': 'email',
      Courts: 'courts',
      'Admission date': 'admittedOn',
    },
    people: ['Rosa Delfinch, attorney, Miami, rosa@ashgrove.example'],
    waits: ['admittedOn roster-date-serial 2019-05-01'],
  },
};

describe.each(Object.entries(PROGRAMS))('an export of %s', (_name, program) => {
  it('is taken by its columns, and what can’t be known waits', async () => {
    const { open, service, records } = someImport(program.file);
    const { importId, columns, mappingProblems, rows } = await open();
    const taken = columns.filter(({ field }) => field !== 'ignored');
    expect(Object.fromEntries(taken.map(({ heading, field }) => [heading, field]))).toEqual(
      program.columns,
    );
    expect(mappingProblems).toEqual([]);
    const waits = rows.flatMap(({ problems }) =>
      problems.map(({ field, code, values }) => [field, code, values?.meant].join(' ').trim()),
    );
    expect(waits).toEqual(program.waits ?? []);
    await good(service.commit({ importId }));
    const people = everything(records).people.map(({ name, role, office, email }) =>
      [name, role, office, email].join(', '),
    );
    expect(people.toSorted()).toEqual(program.people);
  });
});

/** Columns that a firm keeps by itself, as seen in its list. */
it('a firm’s own list is taken with its words, and a blank username stops no row', async () => {
  const { open, service, records } = someImport(
    lines(
      'Attorney,Primary Email Address,Role,Federal Courts Admitted,PACER Username,PACER Acct Type,MFA,PACER pw changed,Assigned Paralegal',
      'Paula Plainview,paula@ashgrove.example,Chapter 7 Trustee,Bankr. S.D. Fla.,,Upgraded,Yes - app,3/2/2026,Rosa Delfinch',
    ),
  );
  const { importId, counts } = await open();
  expect(counts).toMatchObject({ ready: 1, problem: 0 });
  await good(service.commit({ importId }));
  const { people, accounts, courts } = everything(records);
  expect(people).toMatchObject([{ role: 'trustee', email: 'paula@ashgrove.example' }]);
  expect(accounts).toMatchObject([
    { username: '', accountType: 'upgraded', mfa: 'app', passwordSetOn: '2026-03-02' },
  ]);
  expect(courts).toMatchObject([{ courtId: 'flsb' }]);
});

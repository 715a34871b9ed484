import { describe, expect, it } from 'vitest';
import { readingHere } from '../../../../support/fuzz/reading-here.ts';
import { everything, someImport } from '../../../../support/roster-import.ts';
import { good, someGround } from '../../../../support/services.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\r\n')}\r\n`;

/** What becomes of a file: the status and problems of each row, and who is recorded with which courts. */
async function outcomeOf(...rows: readonly string[]) {
  const { records, service, open } = someImport(lines(...rows), someGround(), readingHere);
  const { importId, columns, rows: shown } = await open();
  const read = shown.map(({ status, act, joins, problems }) =>
    [status, act === 'add' ? undefined : act, joins, ...problems.map((one) => one.code)]
      .filter((one) => one !== undefined)
      .join(' '),
  );
  const hasReady = shown.some(({ status }) => status === 'ready');
  const report = hasReady ? await good(service.commit({ importId })) : undefined;
  const { people, courts } = everything(records);
  const recorded = people.map(({ id, name, office }) => {
    const own = courts.filter(({ personId }) => personId === id);
    const ids = own.map(({ courtId, admittedOn = '' }) => `${courtId} ${admittedOn}`.trim());
    return [name, office, ...ids.toSorted()].join('; ');
  });
  const fields = Object.fromEntries(columns.map(({ heading, field }) => [heading, field]));
  return { fields, read, recorded: recorded.toSorted(), report };
}

describe('rosters as people have them: cells that were merged', () => {
  const HEAD = 'Office,Attorney,Email,Court,Date Admitted';

  it('a name that stands once has all courts below it, each with its own day', async () => {
    const { read, recorded } = await outcomeOf(
      HEAD,
      'Miami,Paula Plainview,paula@ashgrove.example,flsb,5/1/2010',
      ',,,flmb,6/2/2012',
      ',,,11th Cir.,7/3/2014',
      'Tampa,Rosa Delfinch,rosa@ashgrove.example,,',
      ',,,flnb,',
      'Grand Total,2,,4,',
    );
    expect(read).toEqual([
      ...['ready', 'ready join 2', 'ready join 2', 'ready', 'ready join 5'],
      'problem roster-nobody roster-court-unknown',
    ]);
    expect(recorded).toEqual([
      'Paula Plainview; Miami; ca11 2014-07-03; flmb 2012-06-02; flsb 2010-05-01',
      'Rosa Delfinch; Tampa; flnb',
    ]);
  });

  it('also where nothing but the name says who a person is', async () => {
    const { recorded } = await outcomeOf('Attorney,Court', 'Paula Plainview,flsb', ',flmb');
    expect(recorded).toEqual(['Paula Plainview; ; flmb; flsb']);
  });

  it('a row below one that waits, or with a court twice, waits too and never becomes a person', async () => {
    const { read, recorded } = await outcomeOf(
      HEAD,
      ',Paula Plainview,paula@ashgrove.example,flsb,40299',
      ',,,flmb,',
      ',Rosa Delfinch,rosa@ashgrove.example,flsb,',
      ',,,flsb,',
    );
    expect(read).toEqual([
      ...['problem roster-date-serial', 'problem roster-row-above'],
      ...['ready', 'problem roster-row-above'],
    ]);
    expect(recorded).toEqual(['Rosa Delfinch; ; flsb']);
  });

  it('a name typed in such a row makes it that person’s', async () => {
    const file = lines('Attorney,Email,Court', 'Paula Plainview,p@a.example,flsb', ',,flmb');
    const { records, service, open } = someImport(file, someGround(), readingHere);
    const { importId } = await open();
    const reach = 'row' as const;
    await good(service.fix({ importId, row: 1, field: 'name', value: 'Rosa Delfinch', reach }));
    await good(service.commit({ importId }));
    const people = everything(records).people.map(({ name, email }) => `${name} ${email}`);
    expect(people.toSorted()).toEqual(['Paula Plainview p@a.example', 'Rosa Delfinch ']);
  });

  it('a name that is put right above is right in the rows below', async () => {
    const file = lines('Attorney,Court', 'Ren?e Delfinch,flsb', ',flmb');
    const { records, service, open } = someImport(file, someGround(), readingHere);
    const { importId, counts } = await open();
    expect(counts).toMatchObject({ problem: 2 });
    const reach = 'row' as const;
    await good(service.fix({ importId, row: 0, field: 'name', value: 'Renée Delfinch', reach }));
    await good(service.commit({ importId }));
    const { people, courts } = everything(records);
    expect(people.map(({ name }) => name)).toEqual(['Renée Delfinch']);
    expect(courts.map(({ courtId }) => courtId).toSorted()).toEqual(['flmb', 'flsb']);
  });

  it('a title that is chosen for all rows with it keeps the rows below with their person', async () => {
    const file = lines('Attorney,Title,Court', 'Paula Plainview,Rainmaker,flsb', ',,flmb');
    const { service, open } = someImport(file, someGround(), readingHere);
    const { importId, counts } = await open();
    expect(counts).toMatchObject({ problem: 2 });
    const fix = { importId, row: 0, field: 'role', value: 'attorney', reach: 'alike' } as const;
    const { counts: now } = await good(service.fix(fix));
    expect(now).toMatchObject({ ready: 2, joined: 1 });
  });

  it('columns that a person sets are looked at in the same way', async () => {
    const file = lines('Wer,Court', 'Paula Plainview,flsb', ',flmb');
    const { service, open } = someImport(file, someGround(), readingHere);
    const { importId } = await open();
    const asked = { importId, defaultRole: 'attorney', standing: 'has-filed' } as const;
    const { counts } = await good(service.map({ ...asked, mapping: ['name', 'courts'] }));
    expect(counts).toMatchObject({ ready: 2, joined: 1 });
  });
});

describe('rosters as people have them: rows around the people', () => {
  it('headings below a row of groups are found', async () => {
    const { fields, read } = await outcomeOf(
      'Ashgrove LLP,,,PACER,,Federal Courts,',
      'Last,First,Email,Username,Account Type,Court 1,Court 2',
      'Plainview,Paula,paula@ashgrove.example,pplain,Upgraded,flsb,flmb',
      'Total Attorneys: 1,,,,,,',
    );
    expect(fields).toMatchObject({ Last: 'lastName', First: 'firstName', 'Court 2': 'courts' });
    expect(read).toEqual(['ready', 'problem roster-nobody']);
  });

  it.each([
    ...['VACANT', 'Open position', 'New Hire', 'TBD', 'test user', 'Miami Office'],
    ...['LITIGATION GROUP', 'Ashgrove Docketing', 'Confidential - Attorney Work Product'],
    'This list is updated quarterly by the docketing department.',
  ])('%s is nobody', async (name) => {
    const { read } = await outcomeOf('Name,Email', `${name},x@ashgrove.example`);
    expect(read).toEqual(['problem roster-nobody']);
  });

  it.each([
    ...['Paula Plainview*', 'Paula Plainview / Rosa Delfinch', '1. Paula Plainview'],
    ...['Paula Plainview & Quentin Marsh', 'paula@ashgrove.example', 'Attorneys: 14'],
    ...['Paula Plainview - Retired 2019', 'Paula Plainview [inactive]'],
    'Paula Plainview (on leave)',
  ])('%s is more than a name', async (name) => {
    const { read } = await outcomeOf('Name,Email', `${name},x@ashgrove.example`);
    expect(read).toEqual(['problem roster-name-sign']);
  });

  it.each([
    ...['paula q plainview', 'María de los Ángeles de la Cruz y Vega', 'Ludwig van der Meer'],
    ...["Sean O'Neil III", 'Anna-Maria St. John', 'Rosa "Rosie" Delfinch', 'Rosa (Rosie) Delfinch'],
    ...['Hon. Quentin Marsh (Ret.)', 'Dr. Paula Plainview', 'John Marsh 3rd', 'Ann Staff'],
  ])('%s is a name', async (name) => {
    const { read } = await outcomeOf('Name,Email', `"${name.replaceAll('"', '""')}",x@a.example`);
    expect(read).toEqual(['ready']);
  });
});

describe('rosters as people have them: what cells say', () => {
  it('who left is pointed out, also where the column has a word that nobody foresaw', async () => {
    const { read } = await outcomeOf(
      'Legal Name,Work Email,Employment Status,Termination Date',
      'Paula Plainview,paula@ashgrove.example,Active,',
      'Quentin Marsh,quentin@ashgrove.example,Terminated,6/30/2025',
      'Rosa Delfinch,rosa@ashgrove.example,Leave of Absence,',
      'Sean Marsh,sean@ashgrove.example,Active,12/31/2026',
    );
    expect(read).toEqual([
      'ready',
      'problem roster-not-active roster-not-active',
      'problem roster-word-unknown',
      'problem roster-not-active',
    ]);
  });

  it('a status that is the rank in the firm keeps nobody waiting', async () => {
    const { fields, read } = await outcomeOf(
      'Name,Email,Status',
      'Paula Plainview,paula@ashgrove.example,Member',
      'Quentin Marsh,quentin@ashgrove.example,Of Counsel',
    );
    expect([fields.Status, ...read]).toEqual(['ignored', 'ready', 'ready']);
  });

  it('days of admission in columns of courts wait, and no court is dropped without a word', async () => {
    const { read } = await outcomeOf(
      'Attorney,Email,Bankr. S.D. Fla.,11th Cir.',
      'Paula Plainview,paula@ashgrove.example,5/1/2010,',
      'Quentin Marsh,quentin@ashgrove.example,,40299',
    );
    expect(read).toEqual(['problem roster-court-date', 'problem roster-court-date']);
  });

  it('a failed formula or a column too narrow is never recorded', async () => {
    const { read } = await outcomeOf(
      'Name,Email,Bar Number,Office,Admission Date,Court',
      'Paula Plainview,#N/A,#VALUE!,#REF!,########,flsb',
      '#NAME?,x@ashgrove.example,,,,flsb',
    );
    expect(read).toEqual([
      'problem roster-cell-failed roster-cell-failed roster-cell-failed',
      'problem roster-cell-failed',
    ]);
  });

  it('a text broken to fit its cell is one text, and courts may stand a line each', async () => {
    const { recorded } = await outcomeOf(
      'Name;Email;"Courts\r\nadmitted";Office',
      '"Plainview,\r\nPaula";paula@ashgrove.example;"flsb\r\nflmb";"Miami\n1 Bay Street"',
    );
    expect(recorded).toEqual(['Paula Plainview; Miami 1 Bay Street; flmb; flsb']);
  });
});

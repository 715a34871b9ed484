import { describe, expect, it } from 'vitest';
import { everything, someImport } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\r\n')}\r\n`;

/** Imports a file and says which courts each person has then. */
async function imported(text: string) {
  const roster = someImport(text);
  const preview = await roster.open();
  const report = await good(roster.service.commit({ importId: preview.importId }));
  const { people, courts } = everything(roster.records);
  const found = people.map(({ id, name }) => {
    const ids = courts.filter(({ personId }) => personId === id).map(({ courtId }) => courtId);
    return `${name}: ${ids.toSorted().join(' ')}`;
  });
  return { ...roster, preview, report, found: found.toSorted() };
}

describe('a file with a row for each court', () => {
  const FILE = lines(
    'Name,Email,Role,Court,PACER username,Account type,Linked,Renew by',
    'Paula Plainview,paula@ashgrove.example,Attorney,flsb,pplainview1,Upgraded,menus,',
    'Rosa Delfinch,rosa@ashgrove.example,Attorney,alnb,,,,',
    'Paula Plainview,paula@ashgrove.example,Attorney,ctd,pplainview1,Upgraded,help desk,2027-08-31',
    '"Plainview, Paula",PAULA@ashgrove.example,Attorney,ca11,,,,',
  );

  it('adds each person once, with all courts and what each row says of its own', async () => {
    const { preview, report, found, records } = await imported(FILE);
    expect(preview.counts).toEqual({
      total: 4,
      ready: 4,
      ask: 0,
      problem: 0,
      skipped: 0,
      joined: 2,
    });
    expect(preview.rows.map(({ act, joins }) => [act, joins])).toEqual([
      ['add', undefined],
      ['add', undefined],
      ['join', 2],
      ['join', 2],
    ]);
    expect(found).toEqual(['Paula Plainview: ca11 ctd flsb', 'Rosa Delfinch: alnb']);
    expect(report).toMatchObject({
      added: 2,
      updated: 0,
      unchanged: 0,
      accounts: 1,
      courts: 4,
      links: 2,
      leftOut: 0,
    });
    const { courts } = everything(records);
    expect(courts.find(({ courtId }) => courtId === 'ctd')).toMatchObject({
      renewBy: '2027-08-31',
    });
    expect(courts.find(({ courtId }) => courtId === 'flsb')?.renewBy).toBeUndefined();
  });

  it('fills in what is missing of a person who is here, court by court, and nothing twice', async () => {
    const { service, drop, records } = await imported(FILE);
    const again = await drop(`${FILE}Paula Plainview,paula@ashgrove.example,Attorney,alnb,,,,\r\n`);
    if (again.isCanceled || again.asks === 'encoding') throw new Error('no preview');
    expect(again.counts).toMatchObject({ ask: 5 });
    const { importId } = again;
    await good(service.decide({ importId, rows: [0, 1], decision: 'update' }));
    expect(await good(service.commit({ importId }))).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 2,
      courts: 1,
    });
    expect(everything(records).people).toHaveLength(2);
  });

  it.each([
    ['says something else of the person', 'Paula Plainview,paula@ashgrove.example,Trustee,ctd'],
    ['has the same court again', 'Paula Plainview,paula@ashgrove.example,Attorney,flsb'],
    ['has another name', 'Quentin Marsh,paula@ashgrove.example,Attorney,ctd'],
    ['has no court', 'Paula Plainview,paula@ashgrove.example,Attorney,'],
  ])('asks about a row that %s', async (_, row) => {
    const { open } = someImport(
      lines('Name,Email,Role,Court', 'Paula Plainview,paula@ashgrove.example,Attorney,flsb', row),
    );
    const { rows } = await open();
    expect(rows.map(({ status }) => status)).toEqual(['ready', 'ask']);
  });

  it('asks where two rows share nothing but a name', async () => {
    const { open } = someImport(lines('Name,Court', 'Paula Plainview,flsb', 'Paula Plainview,ctd'));
    expect((await open()).rows.map(({ status }) => status)).toEqual(['ready', 'ask']);
  });
});

describe('a matrix with a column for each court', () => {
  const FILE = lines(
    'Name,Email,Bankr. S.D. Fla.,M.D. Fla.,ca11,ALNB',
    'Paula Plainview,paula@ashgrove.example,x,,Yes,-',
    'Rosa Delfinch,rosa@ashgrove.example,No,✓,,n/a',
    'Quentin Marsh,quentin@ashgrove.example,,,,since 2019',
  );

  it('takes the marks, asks once about a heading that may be two courts, and what is no mark waits', async () => {
    const roster = someImport(FILE.replace('n/a', 'X'));
    const { importId, columns, courtQuestions, rows } = await roster.open();
    expect(columns.slice(2).map(({ field }) => field)).toEqual(Array(4).fill('courts'));
    expect(courtQuestions.map(({ spellings }) => spellings)).toEqual([['M.D. Fla.']]);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ['roster-court-either'],
      ['roster-court-unknown'],
    ]);
    const [{ key = '', choices = [] } = {}] = courtQuestions;
    const courtId = choices.find(({ type }) => type === 'district')?.id;
    if (!courtId) throw new Error('no district court is offered');
    await good(roster.service.meanCourts({ importId, answers: [{ key, courtId }] }));
    await good(roster.service.commit({ importId }));
    const { people, courts } = everything(roster.records);
    const of = (name: string) => people.find((one) => one.name === name)?.id;
    const ids = (name: string) =>
      courts.filter(({ personId }) => personId === of(name)).map(({ courtId: id }) => id);
    expect(ids('Paula Plainview').toSorted()).toEqual(['ca11', 'flsb']);
    expect(ids('Rosa Delfinch').toSorted()).toEqual(['alnb', 'flmd']);
  });

  it('saves the rows left out with their marks', async () => {
    const { open, service, saved } = someImport(FILE);
    const { importId } = await open();
    await good(service.saveLeftOut({ importId }));
    expect([...saved.values()].join()).toContain('No,✓,,n/a');
  });

  it('leaves a column alone that has no mark in it', async () => {
    const { open } = someImport(lines('Name,ALNB', 'Paula Plainview,paula1'));
    expect((await open()).columns[1]).toMatchObject({ field: 'ignored' });
  });
});

import { describe, expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { someBoard } from '../../../support/board.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { someImport } from '../../../support/roster-import.ts';
import { good, someGround } from '../../../support/services.ts';

const HEAD =
  'Name,E-mail,Role,Courts,PACER username,Account type,Account kind,Already linked,Admitted on,Renew by,Login shared,Filed before';
const file = (...rows: string[]) => [HEAD, ...rows, ''].join('\n');

async function imported(
  text: string,
  before?: (app: ReturnType<typeof someImport>) => void,
  ground = someGround(),
) {
  const app = someImport(text, ground);
  before?.(app);
  const { importId } = await app.open();
  await good(app.service.decide({ importId, rows: 'all-that-ask', decision: 'update' }));
  const report = await good(app.service.commit({ importId }));
  const { board, close } = someBoard(app);
  const rows = await board.whole();
  const status = Object.fromEntries(
    rows.flatMap(({ name, cells }) =>
      cells.map((cell) => [`${name} ${board.courts[cell.court]?.id}`, cell.status]),
    ),
  );
  close();
  return { ...app, report, status };
}

describe('facts about courts in a roster', () => {
  it('are recorded with the person: a link from long ago, an admission, a shared login', async () => {
    const { report, status } = await imported(
      file(
        'Ann Ashgrove,ann@firm.example,Attorney,ctd,aashgrove1,Upgraded,Individual,Menus seen,5/6/2019,8/31/2027,,',
        'Bob Birch,bob@firm.example,Attorney,ctd,bbirch2020,Upgraded,Individual,help desk,,2020-08-31,,',
        'Carl Creditor,carl@firm.example,Creditor,ianb,ccreditor1,Upgraded,Individual,,,,shared,',
      ),
    );
    expect(report).toMatchObject({ added: 3, links: 2, notLinked: [] });
    expect(status).toEqual({
      'Ann Ashgrove ctd': 'can-file',
      'Bob Birch ctd': 'admission-lapsed',
      'Carl Creditor ianb': 'blocked',
    });
  });

  it('fill in what is not known of an account that is there, and overwrite nothing', async () => {
    const ann = somePerson({ name: 'Ann Ashgrove', email: 'ann@firm.example' });
    const account = { ...someEcfAccount(ann, 'ctd'), admittedOn: '2015-03-02' };
    const { records, report } = await imported(
      file('Ann Ashgrove,ann@firm.example,Attorney,ctd,,,,,2019-05-06,2027-08-31,,no'),
      ({ records: known }) => known.append([added(ann), joined(account)]),
    );
    expect(report).toMatchObject({ updated: 1, courts: 0 });
    expect(records.ecf(account.id)?.account).toEqual({
      ...account,
      renewBy: '2027-08-31',
      filedBefore: 'no',
    });
  });

  it('that differ from what is recorded are named, and so are those of the PACER account', async () => {
    const ann = somePerson({ name: 'Ann Ashgrove', email: 'ann@firm.example', office: 'Tampa' });
    const account = { ...someEcfAccount(ann, 'ctd'), renewBy: '2026-08-31' };
    const { records, report } = await imported(
      file(
        'Ann Ashgrove,ann@firm.example,Attorney,ctd,aashgrove1,Legacy,Individual,,,2027-08-31,no,',
      ),
      ({ records: known }) =>
        known.append([
          added(ann),
          joined(account),
          {
            subject: personSubject(ann.id),
            kind: 'pacer-account.recorded',
            body: {
              ...{ id: PacerAccountId.parse(systemIds.newId()), personId: ann.id },
              ...{
                username: 'aashgrove1',
                accountType: 'upgraded',
                kind: 'individual',
                mfa: 'app',
              },
            },
          },
        ]),
    );
    expect(report.otherwise).toEqual([
      { field: 'accountType', count: 1, some: ['Ann Ashgrove'] },
      { field: 'renewBy', count: 1, some: ['Ann Ashgrove'] },
    ]);
    expect(records.ecf(account.id)?.account.renewBy).toBe('2026-08-31');
  });

  it('refuse links that nobody could record on the link page, each by name with the reason', async () => {
    const ann = somePerson({ name: 'Ann Ashgrove', email: 'ann@firm.example' });
    const trustee = { ...someEcfAccount(ann, 'deb'), capacity: 'trustee' as const };
    const { report, status } = await imported(
      file(
        'Ann Ashgrove,ann@firm.example,Attorney,deb,aashgrove1,Upgraded,Individual,menus,,,,',
        'Bea Birch,bea@firm.example,Attorney,caeb,bbirch2020,Upgraded,Individual,menus,,,,',
        'Rhea Reader,rhea@firm.example,Paralegal,deb,,,,help desk,,,,',
      ),
      ({ records }) =>
        records.append([added(ann), joined(someEcfAccount(ann, 'deb')), joined(trustee)]),
    );
    expect(report).toMatchObject({
      links: 0,
      notLinked: [
        { why: 'menus-not-enough', count: 1, some: ['Ann Ashgrove, Bankr. D. Del.'] },
        {
          why: 'nothing-to-link',
          count: 2,
          some: ['Bea Birch, Bankr. E.D. Cal.', 'Rhea Reader, Bankr. D. Del.'],
        },
      ],
    });
    expect(Object.values(status)).not.toContain('can-file');
  });

  it('refuse a link to a court that has not moved to NextGen yet', async () => {
    const { report, status } = await imported(
      file('Ann Ashgrove,ann@firm.example,Attorney,flsb,aashgrove1,Upgraded,Individual,menus,,,,'),
      undefined,
      someGround('2022-03-01T15:00:00.000Z'),
    );
    expect(report).toMatchObject({
      links: 0,
      notLinked: [{ why: 'court-not-live', count: 1, some: ['Ann Ashgrove, Bankr. S.D. Fla.'] }],
    });
    expect(status).toEqual({ 'Ann Ashgrove flsb': 'preparing' });
  });

  it('wait where the file leaves something open: how it is known, or which court a date is of', async () => {
    const { open } = someImport(
      file(
        'Ann Ashgrove,ann@firm.example,Attorney,ctd,,,,yes,,,,',
        'Bob Birch,bob@firm.example,Attorney,"ctd, ca2",,,,,,2027-08-31,,',
        'Cleo Cray,cleo@firm.example,Attorney,,,,,help desk,,,,',
        'Dora Dell,dora@firm.example,Attorney,ctd,,,,,2019-05-06,2019-05-06,,',
      ),
    );
    const { rows } = await open();
    expect(rows.map(({ problems }) => problems.map(({ field, code }) => [field, code]))).toEqual([
      [['linked', 'roster-word-unknown']],
      [['renewBy', 'roster-one-court']],
      [['linked', 'roster-needs-court']],
      [['renewBy', 'renewal-before-admission']],
    ]);
  });

  it('record nothing a second time', async () => {
    const text = file(
      'Ann Ashgrove,ann@firm.example,Attorney,ctd,aashgrove1,Upgraded,Individual,menus,,2027-08-31,,',
    );
    const { service, drop, report } = await imported(text);
    expect(report).toMatchObject({ links: 1 });
    const again = await drop(text);
    if (again.isCanceled || again.asks === 'encoding') throw new Error('no preview');
    const { importId } = again;
    await good(service.decide({ importId, rows: 'all-that-ask', decision: 'update' }));
    expect(await good(service.commit({ importId }))).toMatchObject({
      unchanged: 1,
      links: 0,
      notLinked: [],
    });
  });
});

import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { everything, ROSTER_TEXT, someImport } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

describe('what a roster records about people who are there', () => {
  it('B17: fills in what is missing about a person who is there, and overwrites nothing', async () => {
    const { open, service, records } = someImport();
    const ann = somePerson({
      name: 'Ann Ashgrove-Smith',
      email: 'ann@firm.example',
      office: 'Mobile',
    });
    records.append([added(ann), joined(someEcfAccount(ann, 'alnb'))]);
    const { importId } = await open();
    await good(service.decide({ importId, rows: 'all-that-ask', decision: 'update' }));
    expect(await good(service.commit({ importId }))).toMatchObject({
      added: 1,
      updated: 1,
      courts: 2,
    });
    const known = records.person(ann.id);
    expect(known?.person).toEqual({ ...ann, barNumber: 'ASB-1' });
    expect(known?.pacerAccounts.map(({ username }) => username)).toEqual(['aashgrove1']);
    expect(
      records
        .ecfOf(ann.id)
        .map(({ account }) => String(account.courtId))
        .toSorted(),
    ).toEqual(['alnb', 'flsb']);
  });

  it('fills in what is not known of a PACER account that is there, and keeps what is recorded', async () => {
    const { open, service, records } = someImport(
      [
        'Name,E-mail,Language,PACER username,Account type,Account kind,MFA,Created,Password set',
        'Ann,ann@firm.example,Spanish,AASHGROVE1,Legacy,Shared,App,2015-03-02,2026-08-01',
        '',
      ].join('\n'),
    );
    const ann = somePerson({ name: 'Ann', email: 'ann@firm.example' });
    const body = {
      id: PacerAccountId.parse(randomUUID()),
      personId: ann.id,
      username: 'aashgrove1',
      accountType: 'upgraded' as const,
      kind: 'not-known' as const,
      mfa: 'not-known' as const,
      createdOn: '2014-01-01',
    };
    records.append([
      added(ann),
      { subject: personSubject(ann.id), kind: 'pacer-account.recorded', body },
    ]);
    const { importId } = await open();
    await good(service.decide({ importId, rows: [0], decision: 'update' }));
    expect(await good(service.commit({ importId }))).toMatchObject({
      updated: 1,
      unchanged: 0,
      accounts: 1,
    });
    expect(records.person(ann.id)).toMatchObject({
      person: { language: 'es' },
      pacerAccounts: [{ ...body, kind: 'shared', mfa: 'app', passwordSetOn: '2026-08-01' }],
    });
    expect(records.person(ann.id)?.pacerAccounts).toHaveLength(1);
  });

  it.each([
    ['Individual,Upgraded', 1],
    ['Individual,', 1],
    ['PAA,', 2],
    ['Individual,Legacy', 2],
  ])(
    'gives the account recorded without a username the one of a row with %s: %i in all',
    async (facts, all) => {
      const { open, service, records } = someImport(
        `Name,E-mail,PACER username,Account kind,Account type\nAnn,ann@firm.example,aashgrove1,${facts}\n`,
      );
      const ann = somePerson({ name: 'Ann', email: 'ann@firm.example' });
      const body = {
        id: PacerAccountId.parse(randomUUID()),
        personId: ann.id,
        username: '',
        accountType: 'upgraded' as const,
        kind: 'individual' as const,
        mfa: 'app' as const,
      };
      const recorded = {
        subject: personSubject(ann.id),
        kind: 'pacer-account.recorded',
        body,
      } as const;
      records.append([added(ann), recorded]);
      const { importId } = await open();
      await good(service.decide({ importId, rows: [0], decision: 'update' }));
      await good(service.commit({ importId }));
      const accounts = records.person(ann.id)?.pacerAccounts ?? [];
      expect(accounts).toHaveLength(all);
      expect(accounts.find(({ username }) => username === 'aashgrove1')).toBeDefined();
      if (all === 1) expect(accounts).toMatchObject([{ ...body, username: 'aashgrove1' }]);
    },
  );

  it('records what a file says about signing in to PACER, and no key that stands in it', async () => {
    const { open, service, records } = someImport(
      [
        'Name,PACER username,MFA put off,Authenticator apps,Backup codes left,PACER account deactivated',
        'Ann,aashgrove1,3,,,',
        'Bo,bbirch22,,Authy: Bo,6,not used',
        'Cy,ccedar33,,JBSWY3DPEHPK3PXP,,',
        '',
      ].join('\n'),
    );
    const { importId } = await open();
    expect(await good(service.commit({ importId }))).toMatchObject({ added: 2, leftOut: 1 });
    const recorded = records.people().flatMap(({ pacerAccounts }) => pacerAccounts);
    const byUsername = recorded.toSorted((a, b) => a.username.localeCompare(b.username));
    expect(byUsername).toMatchObject([
      { username: 'aashgrove1', mfa: 'not-enrolled', mfaSkips: 3 },
      {
        username: 'bbirch22',
        mfa: 'app-and-codes',
        authenticators: ['Authy: Bo'],
        backupCodes: 6,
        deactivated: 'unused',
      },
    ]);
    expect(JSON.stringify(everything(records))).not.toContain('JBSWY');
  });

  it('B17: records nothing twice for a person with two rows in the file', async () => {
    const row = 'Ann Ashgrove,Attorney,ann@firm.example,ASB-1,"alnb; flsb",aashgrove1,Greta Quill';
    const [heading] = ROSTER_TEXT.split('\r\n');
    const { open, service, records } = someImport([heading, row, row, ''].join('\r\n'));
    const ann = somePerson({ name: 'Ann Ashgrove', barNumber: 'ASB-1' });
    records.append([added(ann)]);
    const { importId } = await open();
    await good(service.decide({ importId, rows: [0, 1], decision: 'update' }));
    expect(await good(service.commit({ importId }))).toMatchObject({
      updated: 1,
      accounts: 1,
      courts: 2,
      leftOut: 1,
    });
    expect(records.ecfOf(ann.id)).toHaveLength(2);
    expect(records.person(ann.id)?.pacerAccounts).toHaveLength(1);
  });

  it('never records a court or a PACER account twice for one person, whatever the file repeats', async () => {
    const cell = (...texts: readonly string[]) => fc.constantFrom(...texts);
    const row = fc.tuple(
      cell('Ann', 'Bob'),
      cell('', 'ann@firm.example', 'bob@firm.example'),
      cell('', 'ASB-1', 'asb1', 'B-2'),
      cell('', 'alnb', 'alnb;flsb', 'flsb'),
      cell('', 'aashgrove1', 'AASHGROVE1', 'bbirch22'),
      fc.constantFrom('update' as const, 'add' as const, 'skip' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const lines = rows.map((cells) => cells.slice(0, 5).join(','));
        const { open, service, records } = someImport(
          `Name,E-mail,Bar number,Courts,PACER username\n${lines.join('\n')}\n`,
        );
        records.append([
          added(somePerson({ name: 'Ann', email: 'ann@firm.example', barNumber: 'ASB-1' })),
          added(somePerson({ name: 'Bob', email: 'bob@firm.example' })),
        ]);
        const { importId } = await open();
        for (const [index, cells] of rows.entries()) {
          await good(service.decide({ importId, rows: [index], decision: cells[5] }));
        }
        await service.commit({ importId });
        const { accounts, courts } = everything(records);
        const keys = [
          ...accounts.map(({ personId, username }) => `${personId} ${username.toLowerCase()}`),
          ...courts.map(({ personId, courtId }) => `${personId} ${courtId}`),
        ];
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 50 },
    );
  });

  it('brings back a person who left, if someone says it is them', async () => {
    const { open, service, records } = someImport();
    const ann = somePerson({ name: 'Ann', email: 'ann@firm.example', isArchived: true });
    records.append([added(ann)]);
    const { importId, rows } = await open();
    expect(rows[0]?.match).toMatchObject({ in: 'roster', isArchived: true });
    await good(service.decide({ importId, rows: [0], decision: 'update' }));
    await good(service.commit({ importId }));
    expect(records.person(ann.id)?.person.isArchived).toBe(false);
  });
});

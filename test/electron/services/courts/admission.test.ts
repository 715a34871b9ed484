import { describe, expect, it } from 'vitest';
import { courtsService } from '../../../../electron/services/courts/courts.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import type { Services } from '../../../../electron/shared/contract/contract.ts';
import { courtEntry } from '../../../../electron/shared/domain/people/court-entry.ts';
import { ecfSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { someBoard } from '../../../support/board.ts';
import { onlySaved, someExports } from '../../../support/exports.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

const NOW = '2026-11-23T15:00:00.000Z';
type Typed = Partial<Parameters<Services['courts']['change']>[0]>;

/** Ann files in Connecticut; somebody saw her menus there. */
async function connecticut() {
  const app = someExports(NOW);
  const { records, ann } = app;
  const account = someEcfAccount(ann, 'ctd');
  const subject = ecfSubject(account.id);
  const body = { how: 'menus', note: '' } as const;
  records.append([joined(account), { subject, kind: 'known-link.recorded', body }]);
  const service = courtsService(app);
  const change = (typed: Typed) => {
    const was = courtEntry(records.ecf(account.id)?.account ?? account);
    return service.change({ ecfAccountId: account.id, was, ...was, ...typed });
  };
  const { board } = someBoard(app);
  const cell = async () => {
    const rows = await board.whole();
    const cells = rows.flatMap((row) => row.cells);
    return cells.find(({ ecfAccountId }) => ecfAccountId === account.id);
  };
  return { ...app, account, change, cell, board };
}

describe('an admission that has to be renewed', () => {
  it('keeps somebody from filing once it has lapsed, on the board and in every export', async () => {
    const { change, cell, service, saved, pages, ann, board } = await connecticut();
    expect((await cell())?.status).toBe('can-file');
    await good(change({ renewBy: '2026-08-31' }));
    expect(await cell()).toMatchObject({ status: 'admission-lapsed', due: '2026-08-31' });
    expect((await board.open()).totals.all['admission-lapsed']).toBe(1);
    const shown = { personIds: [ann.id], courtIds: [], filter: '' };
    await good(service.board({ ...shown, as: 'csv' }));
    expect(onlySaved(saved).text).toContain('Can’t file: admission lapsed');
    await good(service.board({ ...shown, as: 'print' }));
    expect(pages[0]).toContain('Can’t file: admission lapsed');
    await good(change({ renewBy: '2027-08-31' }));
    expect((await cell())?.status).toBe('can-file');
  });

  it('has its last day in the calendar and in the reminders while it holds', async () => {
    const { change, service, saved, ann, board } = await connecticut();
    await good(change({ renewBy: '2027-08-31' }));
    await good(service.calendar({ personIds: [ann.id], courtIds: [], filter: '' }));
    expect(onlySaved(saved).text).toContain('DTSTART;VALUE=DATE:20270831');
    await board.whole();
    const dates = (await board.reminders()).filter(({ kind }) => kind === 'admission');
    expect(dates).toMatchObject([{ date: '2027-08-31', courtId: 'ctd', personId: ann.id }]);
  });

  it('is asked for where the court has a rule, and a wrong day is said beside its field', async () => {
    const { change, ann, records, courts, firmIndex, clock, ids, account } = await connecticut();
    const people = peopleService({ records, courts, firmIndex, clock, ids });
    const next = async () => {
      const { courts: all } = await good(people.open({ personId: ann.id }));
      return all.find((one) => one.account.id === account.id)?.cell.next?.stepId;
    };
    expect(await next()).toBe('renew-admission');
    expect(await change({ renewBy: '2027-02-30' })).toMatchObject({
      failure: { problems: [{ field: 'renewBy', code: 'not-a-date' }] },
    });
    expect(await change({ admittedOn: '2027-01-01' })).toMatchObject({
      failure: { problems: [{ field: 'admittedOn', code: 'date-in-the-future' }] },
    });
    const early = { admittedOn: '2020-01-01', renewBy: '2020-01-01' };
    expect(await change(early)).toMatchObject({
      failure: { problems: [{ field: 'renewBy', code: 'renewal-before-admission' }] },
    });
  });

  it('keeps what somebody else recorded meanwhile', async () => {
    const { change, records, account } = await connecticut();
    const was = courtEntry(account);
    await good(change({ renewBy: '2027-08-31' }));
    await good(change({ was, ...was, admittedOn: '2015-03-02' }));
    expect(records.ecf(account.id)?.account).toMatchObject({
      ...{ admittedOn: '2015-03-02', renewBy: '2027-08-31' },
    });
    expect(await change({ was, ...was, renewBy: '2028-08-31' })).toMatchObject({
      failure: { problems: [{ field: 'renewBy', code: 'changed-meanwhile' }] },
    });
  });

  it('is nothing that a trustee’s account needs', async () => {
    const ground = someGround(NOW);
    const person = somePerson();
    const account = { ...someEcfAccount(person, 'ctd'), capacity: 'trustee' as const };
    ground.records.append([added(person), joined({ ...account, renewBy: '2020-01-01' })]);
    const { board } = someBoard(ground);
    const [row] = await board.whole();
    expect(row?.cells[0]?.status).toBe('not-started');
  });
});

import { describe, expect, it } from 'vitest';
import { ecfSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { onlySaved, SPRING, someExports } from '../../../support/exports.ts';
import { joined, someEcfAccount } from '../../../support/people.ts';
import { good } from '../../../support/services.ts';

describe('a reminder to one person', () => {
  it('says what they have to do court by court, and nothing of anyone else or secret', async () => {
    const { service, opened, saved, ann, records, accounts } = someExports();
    const [account] = accounts;
    if (!account) throw new Error('an account is needed');
    const body = {
      stepId: 'contact-details',
      outcome: 'skipped' as const,
      note: 'Hunter2-private-note',
    };
    records.append([{ subject: ecfSubject(account.id), kind: 'step.recorded', body }]);
    await good(service.draft({ personId: ann.id, as: 'file' }));
    const [, ...message] = onlySaved(saved).text.split('\r\n\r\n');
    const text = Buffer.from(message.join(''), 'base64').toString('utf8');
    expect(text).toContain('Dear Ann Ashgrove');
    expect(text).toContain('Bankr. N.D. Ala.');
    expect(text).toContain('Dana Desk');
    for (const secret of ['Bob', 'aashgrove1', 'Hunter2-private-note'])
      expect(text).not.toContain(secret);
    expect(opened).toEqual([]);
  });

  it('does not tell someone whose admission lapsed that they can file', async () => {
    const textFor = async (renewBy: string) => {
      const { service, saved, ann, records, accounts } = someExports('2026-11-23T17:00:00.000Z');
      for (const { id } of accounts) {
        records.append([{ subject: ecfSubject(id), kind: 'court.left', body: {} }]);
      }
      const account = { ...someEcfAccount(ann, 'ctd'), renewBy };
      const known = { how: 'menus', note: '' } as const;
      const subject = ecfSubject(account.id);
      records.append([joined(account), { subject, kind: 'known-link.recorded', body: known }]);
      await good(service.draft({ personId: ann.id, as: 'file' }));
      const [, ...message] = onlySaved(saved).text.split('\r\n\r\n');
      return Buffer.from(message.join(''), 'base64').toString('utf8');
    };
    expect(await textFor('2027-08-31')).toContain('You can file in 1 court.');
    const lapsed = await textFor('2026-08-31');
    expect(lapsed).not.toContain('you can file.');
    expect(lapsed).toContain('Renew your admission to this court in time');
  });

  it('opens in the mail program when it is short enough for it', async () => {
    const { service, opened, ann, records, accounts } = someExports('2026-11-23T17:00:00.000Z');
    for (const { id } of accounts.slice(1)) {
      records.append([{ subject: ecfSubject(id), kind: 'court.left', body: {} }]);
    }
    await good(service.draft({ personId: ann.id, as: 'opened' }));
    expect(opened[0]).toMatch(/^mailto:ann@firm\.example\?subject=/);
  });

  it('is copied as text, with its subject to show, and from there it goes into any program', async () => {
    const { service, copied, opened, saved, ann } = someExports();
    const taken = await good(service.draft({ personId: ann.id, as: 'copied' }));
    expect(taken).toEqual({
      isCanceled: false,
      count: 1,
      subject: 'What is left before you can file in NextGen CM/ECF',
    });
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(/^Dear Ann Ashgrove,\n\n(.|\n)*Dana Desk$/);
    expect([opened, [...saved]]).toEqual([[], []]);
  });

  it('as a file comes from the one who sends it', async () => {
    const { service, saved, ann } = someExports();
    await good(service.draft({ personId: ann.id, as: 'file' }));
    expect(onlySaved(saved).text).toMatch(/^From: Dana Desk <dana@firm\.example>\r$/m);
  });

  it('needs an address, and something that is open', async () => {
    const { service, bob } = someExports();
    expect(await service.draft({ personId: bob.id, as: 'file' })).toMatchObject({
      failure: { code: 'mail-no-address' },
    });
    const idle = someExports(SPRING, { role: 'staff' });
    for (const { id } of idle.accounts) {
      idle.records.append([{ subject: ecfSubject(id), kind: 'court.left', body: {} }]);
    }
    expect(await idle.service.draft({ personId: idle.ann.id, as: 'file' })).toMatchObject({
      failure: { code: 'mail-nothing-open' },
    });
  });

  it('too long for the mail program is said to be so, and can be saved as a file', async () => {
    const { service, opened, saved, ann, records } = someExports();
    const courts = ['alsb', 'flmb', 'flnb', 'flsd', 'flmd', 'gand', 'ganb', 'txsb', 'nysb', 'almd'];
    records.append(courts.map((id) => joined(someEcfAccount(ann, id))));
    expect(await service.draft({ personId: ann.id, as: 'opened' })).toMatchObject({
      failure: { code: 'mail-too-long' },
    });
    expect(opened).toEqual([]);
    await good(service.draft({ personId: ann.id, as: 'file' }));
    expect(saved.size).toBe(1);
  });
});

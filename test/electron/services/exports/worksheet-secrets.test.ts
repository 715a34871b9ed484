import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../electron/shared/domain/people/person.ts';
import { ecfSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { fail } from '../../../../electron/shared/domain/values/result.ts';
import { type Exports, someExports } from '../../../support/exports.ts';
import { good } from '../../../support/services.ts';

describe('a worksheet with passwords', () => {
  const asked = (app: Exports, reason = 'Office move, no screen at the desk') => ({
    grant: app.grants.give({ action: 'worksheet', personId: app.ann.id }),
    reason,
  });

  it('goes on paper after proof of presence, and the log says that it did and why', async () => {
    const app = someExports();
    const secrets = asked(app);
    await good(app.service.worksheet({ personId: app.ann.id, as: 'print', secrets }));
    expect(app.pages[0]).toContain(
      '<dt>CM/ECF password</dt><dd class="exact">Canary-Password-1</dd>',
    );
    const [account] = app.accounts;
    const last = app.records.eventsOf(ecfSubject(account?.id ?? '')).at(-1);
    expect(last).toMatchObject({ kind: 'credential.printed', body: { reason: secrets.reason } });
    expect(JSON.stringify(app.records.eventsOf(ecfSubject(account?.id ?? '')))).not.toContain(
      'Canary',
    );
  });

  it('is in the log as not printed when the person closes the system’s question', async () => {
    const app = someExports();
    app.paper.isPrintClosed = true;
    const secrets = asked(app);
    expect(
      await good(app.service.worksheet({ personId: app.ann.id, as: 'print', secrets })),
    ).toEqual({ isCanceled: true });
    const [account] = app.accounts;
    const kinds = app.records.eventsOf(ecfSubject(account?.id ?? '')).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['credential.printed', 'credential.not-printed']);
  });

  it('goes into no file', async () => {
    const app = someExports();
    const secrets = asked(app);
    expect(await app.service.worksheet({ personId: app.ann.id, as: 'pdf', secrets })).toMatchObject(
      {
        failure: { code: 'bad-request' },
      },
    );
    expect([app.pages.length, app.saved.size]).toEqual([0, 0]);
  });

  it('says which password was kept and is blank all the same, and why', async () => {
    const app = someExports();
    const [, , alnb] = app.accounts;
    if (!alnb) throw new Error('an account is needed');
    app.kept.set(alnb.id, fail('credential-unreadable'));
    const secrets = asked(app);
    expect(
      await good(app.service.worksheet({ personId: app.ann.id, as: 'print', secrets })),
    ).toEqual({
      isCanceled: false,
      count: 2,
      leftBlank: [{ ecfAccountId: alnb.id, why: 'credential-unreadable' }],
    });
    expect(app.pages[0]).toContain('Canary-Password-1');
    expect(app.records.eventsOf(ecfSubject(alnb.id)).map(({ kind }) => kind)).not.toContain(
      'credential.printed',
    );
  });

  it('is not printed at all when no password could be read, or the keychain does not answer', async () => {
    const app = someExports();
    const [flsb] = app.accounts;
    for (const [answer, code] of [
      ['credential-gone', 'worksheet-nothing-kept'],
      ['keychain-locked', 'keychain-locked'],
    ] as const) {
      app.kept.set(flsb?.id ?? '', fail(answer));
      const secrets = asked(app);
      expect(
        await app.service.worksheet({ personId: app.ann.id, as: 'print', secrets }),
      ).toMatchObject({ failure: { code } });
    }
    expect(app.pages).toEqual([]);
  });

  it('needs a reason, and a proof that is good once and for this person only', async () => {
    const app = someExports();
    const print = (personId: Person['id'], secrets: ReturnType<typeof asked>) =>
      app.service.worksheet({ personId, as: 'print', secrets });
    expect(await print(app.ann.id, asked(app, ' '))).toMatchObject({
      failure: { problems: [{ field: 'reason', code: 'field-required' }] },
    });
    const secrets = asked(app);
    expect(await print(app.bob.id, secrets)).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    const fresh = asked(app);
    await good(print(app.ann.id, fresh));
    expect(await print(app.ann.id, fresh)).toMatchObject({ failure: { code: 'presence-needed' } });
    expect(app.pages).toHaveLength(1);
  });
});

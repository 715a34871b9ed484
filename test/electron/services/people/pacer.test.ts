import { describe, expect, it } from 'vitest';
import { pacerService } from '../../../../electron/services/people/pacer.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import {
  type AccountFacts,
  accountFacts,
  NOTHING_KNOWN,
} from '../../../../electron/shared/domain/pacer/account-facts.ts';
import type { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { added, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

interface Change {
  readonly accountId: PacerAccountId;
  readonly was: AccountFacts;
}

function firm() {
  const ground = someGround('2026-11-23T17:00:00.000Z');
  const [ann, bo] = [somePerson({ name: 'Ann Ashgrove' }), somePerson({ name: 'Bo Birch' })];
  ground.records.append([added(ann), added(bo)]);
  const record = (facts: Partial<AccountFacts>, { id } = ann, change?: Change) =>
    pacerService(ground).record({
      personId: id,
      ...NOTHING_KNOWN,
      ...facts,
      ...(change ? { change } : {}),
    });
  const accounts = async ({ id } = ann) =>
    (await good(peopleService(ground).open({ personId: id }))).pacerAccounts;
  return { ann, bo, record, accounts };
}

describe('the facts of a PACER account, one of which is enough', () => {
  it.each<[Partial<AccountFacts>, string]>([
    [{ accountType: 'upgraded' }, 'type-upgraded'],
    [{ accountType: 'legacy' }, 'type-legacy'],
    [{ createdOn: '2019-05-06' }, 'created-after'],
    [{ createdOn: '2014-08-11' }, 'created-after'],
    [{ createdOn: '2014-08-10' }, 'created-gray'],
    [{ createdOn: '2014-07-31' }, 'created-before'],
    [{ kind: 'paa' }, 'kind-paa'],
    [{ searchStatus: 'account-status-shown' }, 'status-of-billing'],
    [{ searchStatus: 'inactive' }, 'nothing-known'],
    [{ mfa: 'app' }, 'nothing-known'],
  ])('%j alone is recorded and decided by the rule %s', async (facts, ruleId) => {
    const { record, accounts } = firm();
    expect(await good(record(facts))).toMatchObject({ verdict: { ruleId } });
    expect(await accounts()).toMatchObject([{ account: { username: '' }, verdict: { ruleId } }]);
  });

  it('without a username is not somebody else’s for having none either', async () => {
    const { ann, bo, record, accounts } = firm();
    await good(record({ accountType: 'upgraded' }, ann));
    await good(record({ accountType: 'upgraded' }, bo));
    expect(await accounts(bo)).toMatchObject([{ verdict: { ruleId: 'type-upgraded' } }]);
  });

  it.each<[Partial<AccountFacts>, string, string]>([
    [{ searchStatus: 'active' }, 'upgraded', 'username-eight-search-active'],
    [{ searchStatus: 'inactive' }, 'upgraded', 'username-eight'],
    [{ searchStatus: 'inactive', accountType: 'upgraded' }, 'upgraded', 'type-upgraded'],
    [{ searchStatus: 'active', accountType: 'legacy' }, 'legacy', 'type-legacy'],
    [
      { searchStatus: 'account-status-shown', accountType: 'upgraded' },
      'wrong-kind',
      'status-of-billing',
    ],
  ])('case 38: with 8 characters and %j is %s', async (facts, verdict, ruleId) => {
    const { record } = firm();
    const recorded = await good(record({ username: 'jalison2', ...facts }));
    expect(recorded).toMatchObject({ verdict: { verdict, ruleId } });
  });

  it('can’t all be unknown', async () => {
    expect(await firm().record({})).toMatchObject({
      ok: false,
      failure: { problems: [{ field: 'username', code: 'account-says-nothing' }] },
    });
  });
});

describe('facts about signing in to PACER', () => {
  const SKIPPED = { username: 'jalison2', mfa: 'not-enrolled', mfaSkips: '3' } as const;

  it('are recorded as numbers and lists, and read back into the form as they were typed', async () => {
    const { record, accounts } = firm();
    const typed = {
      username: 'jalison2',
      mfa: 'app-and-codes',
      authenticators: 'Authy, Ann Ashgrove\n2FAS, Bo Birch',
      backupCodes: ' 7 ',
      passwordSkips: '2',
      deactivated: 'unused',
    } as const;
    await good(record(typed));
    const [{ account } = { account: undefined }] = await accounts();
    expect(account).toMatchObject({
      authenticators: ['Authy, Ann Ashgrove', '2FAS, Bo Birch'],
      backupCodes: 7,
      passwordSkips: 2,
      deactivated: 'unused',
    });
    expect(account && accountFacts(account)).toEqual({
      ...NOTHING_KNOWN,
      ...typed,
      backupCodes: '7',
    });
  });

  it.each<[Partial<AccountFacts>, string, string]>([
    [
      { mfa: 'app', authenticators: 'JBSWY3DPEHPK3PXP' },
      'authenticators',
      'authenticators-hold-a-secret',
    ],
    [{ mfa: 'backup-codes', backupCodes: '123456' }, 'backupCodes', 'not-a-count'],
    [{ mfa: 'backup-codes', backupCodes: 'ten' }, 'backupCodes', 'not-a-count'],
    [{ mfa: 'backup-codes', backupCodes: '-1' }, 'backupCodes', 'not-a-count'],
    [{ mfa: 'not-enrolled', mfaSkips: '4' }, 'mfaSkips', 'not-a-count'],
  ])('%j is refused at %s', async (facts, field, code) => {
    const { record, accounts } = firm();
    const answer = await record({ username: 'jalison2', ...facts });
    expect(answer).toMatchObject({ ok: false, failure: { problems: [{ field, code }] } });
    expect(JSON.stringify(answer)).not.toContain('JBSWY');
    expect(await accounts()).toEqual([]);
  });

  it('are not lost when somebody else changed meanwhile what they are about', async () => {
    const { record, accounts } = firm();
    const was = { ...NOTHING_KNOWN, username: 'jalison2', mfa: 'not-enrolled' } as const;
    const { accountId } = await good(record(was));
    await good(record({ ...was, mfa: 'app' }, undefined, { accountId, was }));
    const typed = { ...was, mfaSkips: '2' } as const;
    expect(await record(typed, undefined, { accountId, was })).toMatchObject({
      failure: { problems: [{ field: 'mfa', code: 'changed-meanwhile', values: { now: 'app' } }] },
    });
    await good(record(typed, undefined, { accountId, was: { ...was, mfa: 'app' } }));
    expect(await accounts()).toMatchObject([{ account: { mfa: 'not-enrolled', mfaSkips: 2 } }]);
  });

  it('fall away with what they were about', async () => {
    const { record, accounts } = firm();
    const { accountId } = await good(record({ ...SKIPPED, passwordSkips: '1' }));
    const was = { ...NOTHING_KNOWN, ...SKIPPED, passwordSkips: '1' };
    await good(
      record({ ...was, mfa: 'app', passwordSetOn: '2026-11-20' }, undefined, { accountId, was }),
    );
    const [{ account } = { account: undefined }] = await accounts();
    expect(account).toMatchObject({ mfa: 'app', passwordSetOn: '2026-11-20' });
    expect(account).not.toHaveProperty('mfaSkips');
    expect(account).not.toHaveProperty('passwordSkips');
  });
});

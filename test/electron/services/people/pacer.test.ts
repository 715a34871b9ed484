import { describe, expect, it } from 'vitest';
import { pacerService } from '../../../../electron/services/people/pacer.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import type { AccountFacts } from '../../../../electron/shared/domain/pacer/account-facts.ts';
import { added, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

const NOTHING: AccountFacts = {
  username: '',
  accountType: 'not-looked',
  searchStatus: 'not-looked',
  kind: 'individual',
  createdOn: '',
  mfa: 'not-known',
  passwordSetOn: '',
};

function firm() {
  const ground = someGround('2026-11-23T17:00:00.000Z');
  const [ann, bo] = [somePerson({ name: 'Ann Ashgrove' }), somePerson({ name: 'Bo Birch' })];
  ground.records.append([added(ann), added(bo)]);
  const record = (facts: Partial<AccountFacts>, { id } = ann) =>
    pacerService(ground).record({ personId: id, ...NOTHING, ...facts });
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
  ])('with 8 characters and %j is %s', async (facts, verdict, ruleId) => {
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

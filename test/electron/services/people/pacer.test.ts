import { describe, expect, it } from 'vitest';
import { pacerService } from '../../../../electron/services/people/pacer.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import type { AccountFacts } from '../../../../electron/shared/domain/pacer/account-facts.ts';
import { added, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

const NOTHING: AccountFacts = {
  username: '',
  accountType: 'not-looked',
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

describe('a PACER account of which the username is not recorded', () => {
  it.each<[Partial<AccountFacts>, string]>([
    [{ accountType: 'upgraded' }, 'type-upgraded'],
    [{ accountType: 'legacy' }, 'type-legacy'],
    [{ createdOn: '2019-05-06' }, 'created-after'],
    [{ createdOn: '2014-08-11' }, 'created-after'],
    [{ createdOn: '2014-08-10' }, 'created-grey'],
    [{ createdOn: '2014-07-31' }, 'created-before'],
    [{ kind: 'paa' }, 'kind-paa'],
    [{ mfa: 'app' }, 'nothing-known'],
  ])('%j alone is recorded and decided by the rule %s', async (facts, ruleId) => {
    const { record, accounts } = firm();
    expect(await good(record(facts))).toMatchObject({ verdict: { ruleId } });
    expect(await accounts()).toMatchObject([{ account: { username: '' }, verdict: { ruleId } }]);
  });

  it('is not somebody else’s for having no username either', async () => {
    const { ann, bo, record, accounts } = firm();
    await good(record({ accountType: 'upgraded' }, ann));
    await good(record({ accountType: 'upgraded' }, bo));
    expect(await accounts(bo)).toMatchObject([{ verdict: { ruleId: 'type-upgraded' } }]);
  });

  it('needs one fact at least', async () => {
    expect(await firm().record({})).toMatchObject({
      ok: false,
      failure: { problems: [{ field: 'username', code: 'account-says-nothing' }] },
    });
  });
});

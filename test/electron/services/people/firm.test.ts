import { beforeEach, describe, expect, it } from 'vitest';
import { checklistService } from '../../../../electron/services/checklist/checklist.ts';
import { firmService } from '../../../../electron/services/people/firm.ts';
import { pacerService } from '../../../../electron/services/people/pacer.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import type { Services } from '../../../../electron/shared/contract/contract.ts';
import { NOTHING_KNOWN } from '../../../../electron/shared/domain/pacer/account-facts.ts';
import type { EcfAccount, Person } from '../../../../electron/shared/domain/people/person.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { type Ground, good, someGround } from '../../../support/services.ts';

let ground: Ground;
let firm: Services['firm'];
let person: Person;
let account: EcfAccount;

beforeEach(() => {
  ground = someGround();
  firm = firmService(ground);
  person = somePerson();
  account = someEcfAccount(person, 'alsb');
  ground.records.append([added(person), joined(account)]);
});

const record = (username: string) =>
  good(
    pacerService(ground).record({
      ...NOTHING_KNOWN,
      personId: person.id,
      username,
      accountType: 'upgraded',
      mfa: 'app',
    }),
  );
const billingStep = async () => {
  const { checklist } = await good(checklistService(ground).open({ ecfAccountId: account.id }));
  return checklist.steps.find(({ id }) => id === 'firm-billing')?.state;
};

describe('the firm’s billing account', () => {
  it('ticks the step of everyone once it exists, and unticks it when it does not', async () => {
    expect(await billingStep()).toMatchObject({ kind: 'todo' });
    await good(firm.decideBilling({ paa: 'exists', username: 'firmbilling' }));
    expect(await billingStep()).toMatchObject({ kind: 'done', by: 'fact' });
    await good(firm.decideBilling({ paa: 'not-wanted', username: '' }));
    expect(await billingStep()).toMatchObject({ kind: 'not-needed' });
    await good(firm.decideBilling({ paa: 'wanted', username: '' }));
    expect(await billingStep()).toMatchObject({ kind: 'todo' });
  });

  it('says who decided, and can be undone', async () => {
    const { undo } = await good(firm.decideBilling({ paa: 'exists', username: 'firmbilling' }));
    expect((await good(firm.open({}))).billing).toMatchObject({
      paa: 'exists',
      username: 'firmbilling',
      by: 'Dana Desk',
    });
    await good(ground.records.undo(undo));
    expect((await good(firm.open({}))).billing).toEqual({ paa: 'not-decided', username: '' });
  });

  it('says whose account it pays for', async () => {
    await good(firm.linkMember({ personId: person.id, isLinked: true }));
    expect((await good(firm.open({}))).members).toMatchObject([
      { name: person.name, isLinked: true },
    ]);
    await good(firm.linkMember({ personId: person.id, isLinked: false }));
    expect((await good(firm.open({}))).members).toMatchObject([{ isLinked: false }]);
  });

  it('is no account to file with, whatever else is recorded of it', async () => {
    await good(firm.decideBilling({ paa: 'exists', username: 'FirmBilling' }));
    const { verdict } = await record('firmbilling');
    expect(verdict).toMatchObject({ verdict: 'wrong-kind', ruleId: 'username-of-billing' });
  });
});

describe('accounts that staff share for research', () => {
  it('are no accounts to file with: the person’s step opens again and the check says why', async () => {
    await record('researchdesk');
    const step = async () => {
      const { checklist } = await good(checklistService(ground).open({ ecfAccountId: account.id }));
      return checklist.steps.find(({ id }) => id === 'own-account');
    };
    expect((await step())?.state.kind).toBe('done');
    await good(firm.addResearch({ username: 'ResearchDesk', about: 'Front office' }));
    expect(await step()).toMatchObject({ state: { kind: 'todo' } });
    expect((await step())?.notes.map(({ en }) => en).join()).toContain('is shared with someone');
    const view = await good(peopleService(ground).open({ personId: person.id }));
    expect(view.pacerAccounts[0]?.verdict).toMatchObject({ ruleId: 'username-of-research' });
    expect((await good(firm.open({}))).researchAccounts).toMatchObject([
      { username: 'ResearchDesk', about: 'Front office', alsoRecordedFor: [person.name] },
    ]);
  });

  it('names what is wrong with the username, and knows it once only', async () => {
    expect(await firm.addResearch({ username: '1234567', about: '' })).toMatchObject({
      failure: { problems: [{ field: 'username', code: 'username-is-account-number' }] },
    });
    await good(firm.addResearch({ username: 'researchdesk', about: '' }));
    expect(await firm.addResearch({ username: 'ResearchDesk ', about: '' })).toMatchObject({
      failure: { problems: [{ field: 'username', code: 'firm-account-known' }] },
    });
  });

  it('can be taken off the list', async () => {
    await good(firm.addResearch({ username: 'researchdesk', about: '' }));
    const [only] = (await good(firm.open({}))).researchAccounts;
    if (!only) throw new Error('nothing was added');
    await good(firm.removeResearch({ id: only.id }));
    expect((await good(firm.open({}))).researchAccounts).toEqual([]);
  });
});

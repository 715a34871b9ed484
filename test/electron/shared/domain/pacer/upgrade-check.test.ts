import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountToCheck } from '../../../../../electron/shared/domain/pacer/upgrade-check.ts';
import { upgradeVerdict } from '../../../../../electron/shared/domain/pacer/upgrade-check.ts';
import { UPGRADE_CONFLICTS } from '../../../../../electron/shared/domain/pacer/upgrade-conflicts.ts';
import { UPGRADE_RULES } from '../../../../../electron/shared/domain/pacer/upgrade-rules.ts';
import { Verdict } from '../../../../../electron/shared/domain/pacer/verdict.ts';

const UNKNOWN: AccountToCheck = { username: '', accountType: 'not-looked', kind: 'not-known' };
const today = '2026-11-23';
const ask = (account: Partial<AccountToCheck>, othersWithSameUsername = 0) =>
  upgradeVerdict({ account: { ...UNKNOWN, ...account }, othersWithSameUsername, today });

describe('an account of the firm itself', () => {
  const asked = (firmUse: 'research' | 'billing', kind: AccountToCheck['kind'] = 'individual') =>
    upgradeVerdict({
      account: { ...UNKNOWN, username: 'firmdesk1', accountType: 'upgraded', kind },
      othersWithSameUsername: 0,
      firmUse,
      today,
    });

  it('can’t be filed with, even when someone records it as their own and upgraded', () => {
    expect(asked('research')).toMatchObject({
      verdict: 'wrong-kind',
      ruleId: 'username-of-research',
    });
    expect(asked('billing')).toMatchObject({
      verdict: 'wrong-kind',
      ruleId: 'username-of-billing',
    });
  });

  it('that is recorded as the billing account says so first', () => {
    expect(asked('research', 'paa').ruleId).toBe('kind-paa');
    expect(asked('billing', 'shared').ruleId).toBe('username-of-billing');
  });
});

describe('is the account upgraded?', () => {
  it.each([
    ['a firm billing account can never file', { kind: 'paa' }, 'wrong-kind', 'kind-paa'],
    ['a shared account can never file', { kind: 'shared' }, 'wrong-kind', 'kind-shared'],
    ['a search account can’t file', { kind: 'case-search-only' }, 'wrong-kind', 'kind-search-only'],
    ['PACER says upgraded', { accountType: 'upgraded' }, 'upgraded', 'type-upgraded'],
    ['PACER says legacy', { accountType: 'legacy' }, 'legacy', 'type-legacy'],
    ['two letters and four digits', { username: 'lp1234' }, 'legacy', 'username-legacy'],
    ['six characters of any kind', { username: 'lawyer' }, 'legacy', 'username-six'],
    ['seven characters: no court says', { username: 'lawyers' }, 'unknown', 'username-seven'],
    ['eight characters', { username: 'plainvie' }, 'upgraded', 'username-eight'],
    ['five characters are no username', { username: 'abcde' }, 'unknown', 'username-too-short'],
    ['an account number instead', { username: '1234567' }, 'unknown', 'not-a-username'],
    ['an email instead', { username: 'p@plainview.example' }, 'unknown', 'not-a-username'],
    ['July 31, 2014', { createdOn: '2014-07-31' }, 'unknown', 'created-before'],
    ['August 1, 2014', { createdOn: '2014-08-01' }, 'unknown', 'created-gray'],
    ['August 10, 2014', { createdOn: '2014-08-10' }, 'unknown', 'created-gray'],
    ['August 11, 2014', { createdOn: '2014-08-11' }, 'upgraded', 'created-after'],
    ['a date to come', { createdOn: '2026-11-24' }, 'unknown', 'created-in-future'],
    ['today', { createdOn: today }, 'upgraded', 'created-after'],
    ['nothing recorded', {}, 'unknown', 'nothing-known'],
    [
      'Account Status in the place of Case Search Status',
      { searchStatus: 'account-status-shown', username: 'plainview' },
      'wrong-kind',
      'status-of-billing',
    ],
    [
      'an active search with a long username',
      { searchStatus: 'active', username: 'plainview' },
      'upgraded',
      'username-eight-search-active',
    ],
    [
      'an active search with a legacy username',
      { searchStatus: 'active', username: 'lp1234' },
      'legacy',
      'username-legacy',
    ],
    ['an active search alone', { searchStatus: 'active' }, 'unknown', 'nothing-known'],
  ] as const)('%s', (_, account, verdict, ruleId) => {
    expect(ask(account)).toMatchObject({ verdict, ruleId });
  });

  it('trusts Account Type more than the username, and tells the contradiction', () => {
    const { verdict, conflicts } = ask({ accountType: 'upgraded', username: 'lp1234' });
    expect(verdict).toBe('upgraded');
    expect(conflicts[0]?.text.en).toContain('form of a legacy one');
    expect(ask({ accountType: 'legacy', username: 'plainview' }).conflicts).toHaveLength(1);
  });

  it('trusts the username more than the date, and tells the contradiction', () => {
    const { verdict, conflicts } = ask({ username: 'lp1234', createdOn: '2019-02-03' });
    expect(verdict).toBe('legacy');
    expect(conflicts[0]?.text.en).toContain('date of creation');
  });

  it('tells that the courts disagree on accounts of early August 2014, and who says what', () => {
    const { conflicts } = ask({ createdOn: '2014-08-05' });
    expect(conflicts[0]?.text.en).toContain('August 1, 2014');
    expect(conflicts[0]?.sources.map((source) => source.confidence)).toContain('conflicting');
    expect(ask({ createdOn: '2014-08-12' }).conflicts).toEqual([]);
  });

  it('says how many have the username, and the days that count', () => {
    const boundary = '2014-08-11';
    expect(ask({}).values).toEqual({ people: 1, boundary });
    const createdOn = '2014-08-05';
    expect(ask({ createdOn }, 2).values).toEqual({ people: 3, boundary, createdOn });
    expect(ask({ username: '1234567' }, 1).ruleId).toBe('not-a-username');
  });

  it('settles the gray days once Account Type is known', () => {
    expect(ask({ createdOn: '2014-08-05', accountType: 'upgraded' })).toMatchObject({
      verdict: 'upgraded',
      conflicts: [],
    });
  });

  it('blocks filing for everyone who shares a username, and lets staff go on researching', () => {
    const { verdict, ruleId, nextAction, values } = ask(
      { username: 'plainview', accountType: 'upgraded' },
      1,
    );
    expect({ verdict, ruleId, people: values.people }).toEqual({
      verdict: 'wrong-kind',
      ruleId: 'username-of-several',
      people: 2,
    });
    expect(nextAction.en).toContain('give everyone else an account of their own');
  });
});

describe('facts that disagree', () => {
  it.each<[Partial<AccountToCheck>, readonly (keyof typeof UPGRADE_CONFLICTS)[]]>([
    [{ createdOn: '2014-08-05' }, ['august-2014']],
    [{ createdOn: '2014-08-05', username: 'lp1234' }, ['august-2014']],
    [{ createdOn: '2014-08-05', kind: 'shared' }, []],
    [{ createdOn: '2014-08-05', accountType: 'legacy' }, []],
    [{ username: 'lawyers' }, ['seven-characters']],
    [{ username: 'lawyers', accountType: 'upgraded' }, []],
    [{ username: 'lp1234', accountType: 'upgraded' }, ['type-against-username']],
    [{ username: 'lawyer', accountType: 'upgraded' }, ['type-against-username']],
    [{ username: 'plainview', accountType: 'upgraded' }, []],
    [{ username: 'plainview', accountType: 'legacy' }, ['type-against-long-username']],
    [{ username: 'lp1234', accountType: 'legacy' }, []],
    [{ username: 'plainview' }, []],
    [{ createdOn: '2019-02-03', accountType: 'legacy' }, ['type-against-date']],
    [{ createdOn: '2010-02-03', accountType: 'legacy' }, []],
    [{ createdOn: '2019-02-03', accountType: 'upgraded' }, []],
    [{ createdOn: '2019-02-03', username: 'lp1234' }, ['username-against-date']],
    [{ createdOn: '2019-02-03', username: 'lawyer' }, ['username-against-date']],
    [{ createdOn: '2010-02-03', username: 'lp1234' }, []],
    [{ createdOn: '2019-02-03', username: 'plainview' }, []],
    [{ createdOn: '2019-02-03', username: 'lp1234', kind: 'paa' }, []],
  ])('%j: %j', (account, keys) => {
    expect(ask(account).conflicts).toEqual(keys.map((key) => UPGRADE_CONFLICTS[key]));
  });
});

const accounts = fc.record({
  username: fc.oneof(
    fc.string(),
    fc.constantFrom('lp1234', 'lawyers', 'plainview', '1234567', '', 'p@p.example'),
  ),
  accountType: fc.constantFrom('upgraded', 'legacy', 'not-looked'),
  kind: fc.constantFrom('individual', 'case-search-only', 'shared', 'paa', 'not-known'),
  createdOn: fc.option(
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { nil: undefined },
  ),
});

describe('whatever is recorded', () => {
  it('never says upgraded when PACER shows legacy', () => {
    fc.assert(
      fc.property(accounts, fc.nat(3), (account, others) => {
        const { verdict } = ask({ ...account, accountType: 'legacy' }, others);
        expect(verdict).not.toBe('upgraded');
      }),
    );
  });

  it('never lets an account file that bills, searches or is shared', () => {
    fc.assert(
      fc.property(
        accounts,
        fc.constantFrom('paa', 'shared', 'case-search-only'),
        (account, kind) => {
          expect(ask({ ...account, kind }).verdict).toBe('wrong-kind');
        },
      ),
    );
  });

  it('always gives a rule that exists, a reason, a next action and a source', () => {
    fc.assert(
      fc.property(accounts, fc.nat(3), (account, others) => {
        const verdict = ask(account, others);
        expect(Object.keys(UPGRADE_RULES)).toContain(verdict.ruleId);
        expect(Verdict.safeParse(verdict).success).toBe(true);
      }),
    );
  });

  it('never says legacy from the date alone', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const byDate = {
          ...account,
          username: '',
          accountType: 'not-looked',
          kind: 'individual',
        } as const;
        expect(ask(byDate).verdict).not.toBe('legacy');
      }),
    );
  });
});

describe('the rules as data', () => {
  it('each carries its own name and at least one source that is as sure as the rule claims', () => {
    for (const [id, rule] of Object.entries(UPGRADE_RULES)) {
      expect(rule.id).toBe(id);
      expect(rule.sources.length).toBeGreaterThan(0);
      if (rule.confidence === 'stated') {
        expect(rule.sources.map((source) => source.confidence)).toContain('stated');
      }
    }
  });
});

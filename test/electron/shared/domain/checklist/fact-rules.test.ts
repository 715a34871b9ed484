import { describe, expect, it } from 'vitest';
import { FACT_RULES } from '../../../../../electron/shared/domain/checklist/fact-rules.ts';
import { viewFacts } from '../../../../../electron/shared/domain/checklist/fact-view.ts';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import {
  CredentialState,
  LinkState,
  NO_FACTS,
} from '../../../../../electron/shared/domain/checklist/facts.ts';
import { FactRuleId } from '../../../../../electron/shared/domain/profiles/fact-rule-ids.ts';
import { dueOn } from '../../../../../electron/shared/domain/values/due.ts';
import { EcfAccountId } from '../../../../../electron/shared/domain/values/ids.ts';
import { inWords } from '../../../../notices/render.ts';
import { READY, somePacerAccount } from './some-facts.ts';

const TODAY = '2026-11-23';
const OTHERS_ACCOUNT = EcfAccountId.parse('00000000-0000-4000-8000-000000000001');
const TAKEN = somePacerAccount();
const holds = (
  id: FactRuleId,
  facts: Facts,
  due = dueOn('by', '2020-01-01', TODAY),
  today = TODAY,
) => {
  const court = { today, refusesFormerFilers: true };
  return FACT_RULES[id](viewFacts(facts, today, today >= '2022-04-04', court), due);
};

const CASES: readonly (readonly [FactRuleId, Partial<Facts>])[] = [
  ['always', {}],
  ['has-own-account', READY],
  ['has-no-account', {}],
  ['account-kind-unknown', { accounts: [somePacerAccount()] }],
  ['username-missing', { accounts: [somePacerAccount({ username: '' })] }],
  ['account-shared', { accounts: [somePacerAccount({ kind: 'shared' })] }],
  ['account-is-paa', { accounts: [somePacerAccount({ kind: 'paa' })] }],
  ['account-search-only', { accounts: [somePacerAccount({ kind: 'case-search-only' })] }],
  [
    'account-linked-here',
    { accounts: [TAKEN], takenHere: new Map([[TAKEN.id, 'trustee' as const]]) },
  ],
  ['account-upgraded', READY],
  ['account-legacy', { accounts: [somePacerAccount({ username: 'lp1234' })] }],
  ['account-upgrade-unknown', { accounts: [somePacerAccount({ username: 'lawyers' })] }],
  [
    'has-account-per-capacity',
    {
      accounts: ['plainview1', 'plainview2'].map((username) =>
        somePacerAccount({ username, kind: 'individual' }),
      ),
      otherCapacitiesHere: ['attorney'],
    },
  ],
  ['has-one-capacity', {}],
  ['admission-renews', { admission: { renewBy: '2027-08-31' } }],
  ['admission-in-date', { admission: { renewBy: '2027-08-31' } }],
  ['admission-lapsed', { admission: { renewBy: '2020-08-31' } }],
  ['admission-not-recorded', { admission: {} }],
  ['login-shared', { loginUse: 'shared' }],
  ['login-of-others', { loginAlsoOf: [OTHERS_ACCOUNT] }],
  ['login-not-shared', {}],
  ['login-own', { loginUse: 'own' }],
  ['former-filers-refused', { filedBefore: 'not-asked' }],
  ['former-filer-asked', { filedBefore: 'yes' }],
  ['former-filer-asked', { filedBefore: 'no' }],
  ['mfa-enrolled', { accounts: [somePacerAccount({ mfa: 'app' })] }],
  ['mfa-codes-only', { accounts: [somePacerAccount({ mfa: 'backup-codes' })] }],
  ['mfa-put-off', { accounts: [somePacerAccount({ mfa: 'not-enrolled', mfaSkips: 2 })] }],
  ['mfa-skips-used-up', { accounts: [somePacerAccount({ mfa: 'not-enrolled', mfaSkips: 3 })] }],
  ['mfa-locked-out', { accounts: [somePacerAccount({ mfa: 'locked-out' })] }],
  ['backup-codes-few', { accounts: [somePacerAccount({ mfa: 'backup-codes', backupCodes: 2 })] }],
  ['account-deactivated', { accounts: [somePacerAccount({ deactivated: 'by-pacer' })] }],
  ['account-unused', { accounts: [somePacerAccount({ deactivated: 'unused' })] }],
  ['password-put-off', { accounts: [somePacerAccount({ passwordSkips: 1 })] }],
  ['password-in-date', { accounts: [somePacerAccount({ passwordSetOn: '2026-10-01' })] }],
  ['password-date-unknown', { accounts: [somePacerAccount()] }],
  ['credential-known', { credential: { state: 'recorded' } }],
  ['credential-in-browser', { credential: { state: 'in-browser-only' } }],
  ['credential-on-paper', { credential: { state: 'on-paper' } }],
  ['credential-refused', { credential: { state: 'refused' } }],
  ['credential-unavailable', { credential: { state: 'unavailable' } }],
  ['credential-spent', { credential: { state: 'spent' } }],
  ['linked', { link: { state: 'linked' } }],
  ['not-linked', {}],
  ['menus-pending', { link: { state: 'menus-pending' } }],
  ['menus-seen', { link: { state: 'verified' } }],
  ['link-unknown', { link: { state: 'unknown' } }],
  ['link-needs-court', { link: { state: 'needs-court' } }],
  ['link-too-early', { link: { state: 'too-early' } }],
  ['linked-elsewhere', { linkedElsewhere: ['9th Cir.'] }],
  ['dormant', {}],
  ['paa-exists', { firm: { paa: 'exists' } }],
  ['paa-not-wanted', { firm: { paa: 'not-wanted' } }],
  ['court-live', {}],
  ['past-due', {}],
  ['past-due-live', {}],
];

describe('the facts a profile may name', () => {
  it.each(CASES)('%s holds when it is so, and says why', (id, given) => {
    const because = holds(id, { ...NO_FACTS, ...given });
    expect(because && inWords(because.why, because.values)).toMatch(/^[A-Z].*\.$/);
  });

  it('a put-off prompt for a new password outranks the day on record, and few codes reopen multifactor', () => {
    const account = somePacerAccount({
      passwordSetOn: '2026-10-01',
      passwordSkips: 1,
      mfa: 'backup-codes',
      backupCodes: 0,
    });
    const facts = { ...NO_FACTS, accounts: [account] };
    expect(holds('password-in-date', facts)).toBeUndefined();
    expect(holds('mfa-enrolled', facts)).toBeUndefined();
    const plenty = { ...facts, accounts: [{ ...account, backupCodes: 3, passwordSkips: 0 }] };
    expect(holds('password-in-date', plenty)).toBeTruthy();
    expect(holds('mfa-enrolled', plenty)).toBeTruthy();
  });

  it.each([{ accountType: 'upgraded' }, { createdOn: '2019-05-06' }] as const)(
    'the account is upgraded by %j alone, without a username',
    (fact) => {
      const account = somePacerAccount({ username: '', kind: 'individual', ...fact });
      expect(holds('account-upgraded', { ...NO_FACTS, accounts: [account] })).toBeTruthy();
      expect(holds('has-own-account', { ...NO_FACTS, accounts: [account] })).toBeUndefined();
    },
  );

  it('every fact is checked here', () => {
    const ids = CASES.map(([id]) => id);
    const checked = new Set<string>([...ids, 'court-not-live', 'past-due-not-live']);
    expect([...checked].toSorted()).toEqual(FactRuleId.options.toSorted());
  });

  it('hardly any holds of someone about whom nothing is recorded', () => {
    const held = FactRuleId.options.filter((id) => holds(id, NO_FACTS, dueOn('by', TODAY, TODAY)));
    expect(held).toEqual([
      'always',
      'has-no-account',
      'has-one-capacity',
      'login-not-shared',
      'not-linked',
      'dormant',
      'court-live',
    ]);
  });

  it('a date that passed before the go-live day says that the court is not live', () => {
    const due = dueOn('by', '2022-03-25', '2022-03-27');
    const held = FactRuleId.options.filter((id) => holds(id, NO_FACTS, due, '2022-03-27'));
    expect(held).toContain('past-due-not-live');
    expect(held).not.toContain('past-due-live');
  });

  it('before the go-live day the court is not live and nobody is dormant', () => {
    const eve = FactRuleId.options.filter((id) =>
      holds(id, NO_FACTS, dueOn('from', '2022-04-04', '2022-04-03'), '2022-04-03'),
    );
    expect(eve).toContain('court-not-live');
    expect(eve).not.toContain('dormant');
    expect(eve).not.toContain('past-due');
  });

  it('no link state is both linked and not linked, and every credential state is known, a risk or missing', () => {
    for (const state of LinkState.options) {
      const facts = { ...NO_FACTS, link: { state } };
      expect(Boolean(holds('linked', facts))).toBe(!holds('not-linked', facts));
    }
    const kinds = FactRuleId.options.filter((id) => id.startsWith('credential-'));
    for (const state of CredentialState.options) {
      const held = kinds.filter((id) => holds(id, { ...NO_FACTS, credential: { state } }));
      const expected = new Map<CredentialState, number>([
        ['not-recorded', 0],
        ['spent', 2],
      ]);
      expect(held.length).toBe(expected.get(state) ?? 1);
    }
  });
});

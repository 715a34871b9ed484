import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checklist } from '../../../../../electron/shared/domain/checklist/checklist.ts';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { NO_FACTS } from '../../../../../electron/shared/domain/checklist/facts.ts';
import type { PacerAccount } from '../../../../../electron/shared/domain/pacer/account.ts';
import { checklistAt, somePacerAccount } from './some-facts.ts';

const account: fc.Arbitrary<PacerAccount> = fc
  .record({
    username: fc.constantFrom('lp1234', 'lawyers', 'plainview1', 'trustee-plain', '1234567', ''),
    accountType: fc.constantFrom('upgraded', 'legacy', 'not-looked'),
    kind: fc.constantFrom('individual', 'case-search-only', 'shared', 'paa', 'not-known'),
    mfa: fc.constantFrom('not-known', 'not-enrolled', 'app', 'backup-codes', 'app-and-codes'),
  })
  .map((given) => somePacerAccount(given));
const facts: fc.Arbitrary<Facts> = fc
  .record({
    accounts: fc.array(account, { maxLength: 3 }),
    credential: fc.constantFrom(
      ...([
        'not-recorded',
        'in-browser-only',
        'on-paper',
        'recorded',
        'verified',
        'refused',
        'spent',
      ] as const),
    ),
    link: fc.constantFrom(
      ...([
        'not-started',
        'in-progress',
        'unknown',
        'linked',
        'menus-pending',
        'verified',
        'needs-court',
      ] as const),
    ),
    paa: fc.constantFrom('not-decided', 'not-wanted', 'wanted', 'exists'),
  })
  .map(({ accounts, credential, link, paa }) => {
    return {
      ...NO_FACTS,
      accounts,
      credential: { state: credential },
      link: { state: link },
      firm: { paa },
    };
  });
const courts = fc.constantFrom('alnb', 'almd', 'flsb', 'ca4', 'pawd', 'azd');

const doneByFact = (checklist: Checklist) =>
  checklist.steps.flatMap(({ id, state }) =>
    state.kind === 'done' && state.by === 'fact' ? [id] : [],
  );

/** Written again from the words of the steps, so that the check does not repeat the code it checks. */
function isTrue(id: string, { accounts, credential, link, firm }: Facts): boolean {
  const isLinked = ['linked', 'menus-pending', 'verified'].includes(link.state);
  const individual = accounts.filter(({ kind }) => kind === 'individual');
  const mine = individual.filter(({ username }) => /[a-z]/.test(username));
  switch (id) {
    case 'own-account':
      return mine.length > 0;
    case 'upgraded':
      return individual.some(
        ({ accountType, username }) =>
          accountType === 'upgraded' || (accountType === 'not-looked' && username.length >= 8),
      );
    case 'know-credential':
      return isLinked || ['recorded', 'verified', 'spent'].includes(credential.state);
    case 'link':
      return isLinked;
    case 'see-menus':
      return link.state === 'verified';
    case 'old-credential':
      return credential.state === 'spent';
    case 'mfa':
      return accounts.some(({ mfa }) => ['app', 'backup-codes', 'app-and-codes'].includes(mfa));
    case 'firm-billing':
      return firm.paa === 'exists';
    default:
      return false;
  }
}

/** What is known of an account without a username gives way to one that can be linked. */
const isOfUnnamed = (id: string, given: Facts) =>
  id === 'upgraded' && !isTrue('own-account', given);

describe('whatever is recorded', () => {
  it('a step that ticked itself is true', () => {
    fc.assert(
      fc.property(courts, facts, (court, given) => {
        for (const id of doneByFact(checklistAt(court, given))) {
          expect({ id, isTrue: isTrue(id, given) }).toEqual({ id, isTrue: true });
        }
      }),
    );
  });

  it('one more fact never makes a step wrong that ticked itself before', () => {
    const more = fc.oneof(
      account.map((added) => (given: Facts) => ({
        ...given,
        accounts: [...given.accounts, added],
      })),
      fc.constant((given: Facts) => ({ ...given, linkedElsewhere: ['9th Cir.'] })),
      fc.constant((given: Facts) => ({ ...given, firm: { paa: 'exists' as const } })),
      fc.constant((given: Facts) => ({
        ...given,
        ticks: { mfa: { kind: 'done' as const, by: 'Paula', at: '2026-11-20T10:00:00.000Z' } },
      })),
    );
    fc.assert(
      fc.property(courts, facts, more, (court, given, add) => {
        const after = doneByFact(checklistAt(court, add(given)));
        const before = doneByFact(checklistAt(court, given));
        const left = before.filter((id) => id !== 'mfa' && !isOfUnnamed(id, given));
        expect(after).toEqual(expect.arrayContaining(left));
        for (const id of after) expect(isTrue(id, add(given))).toBe(true);
      }),
    );
  });

  it('nothing is open for linking before account, upgrade and credential are there', () => {
    fc.assert(
      fc.property(courts, facts, (court, given) => {
        const { steps } = checklistAt(court, given);
        const link = steps.find(({ id }) => id === 'link');
        if (link?.state.kind !== 'todo') return;
        for (const id of ['own-account', 'upgraded', 'know-credential']) {
          expect(isTrue(id, given)).toBe(true);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import {
  CredentialState,
  LinkState,
  NO_FACTS,
} from '../../../../../electron/shared/domain/checklist/facts.ts';
import { loginShape } from '../../../../../electron/shared/domain/checklist/login-shape.ts';
import type { ReadinessStatus } from '../../../../../electron/shared/domain/checklist/readiness.ts';
import {
  type GateItem,
  isStillToDo,
  linkGate,
} from '../../../../../electron/shared/domain/linking/gate.ts';
import {
  AccountKind,
  AccountType,
  MfaState,
} from '../../../../../electron/shared/domain/pacer/account.ts';
import type { Role } from '../../../../../electron/shared/domain/people/person.ts';
import { cellStatus } from '../../../../../electron/shared/domain/readiness/cell-status.ts';
import { gateFactsFrom } from '../../../../../electron/shared/domain/readiness/gate-facts.ts';
import { profileOf } from '../../../../assets/shipped.ts';
import { checklistAt, NOW, READY, somePacerAccount } from '../checklist/some-facts.ts';

const CASES = 500;

const someAccount = fc.record({
  kind: fc.constantFrom(...AccountKind.options, 'individual', 'individual'),
  accountType: fc.constantFrom(...AccountType.options, 'upgraded', 'upgraded'),
  mfa: fc.constantFrom(...MfaState.options),
  username: fc.constantFrom('plainview1', 'plainview2', 'lp1234', 'lawyers', ''),
});
const someFacts = fc.record({
  accounts: fc.array(someAccount, { maxLength: 2 }),
  shared: fc.boolean(),
  credential: fc.constantFrom(...CredentialState.options, 'recorded', 'verified'),
  login: fc.constantFrom('pplain', 'p&plain', 'PPlain'),
  link: fc.oneof(fc.constant('not-started' as const), fc.constantFrom(...LinkState.options)),
  isTaken: fc.boolean(),
  others: fc.array(fc.constantFrom<Role>('trustee', 'filing-agent'), { maxLength: 1 }),
});
const someQuestion = fc.record({
  given: someFacts,
  courtId: fc.constantFrom('flsb', 'pawd', 'ca4', 'alnb', 'deb', 'caeb'),
  standing: fc.constantFrom('has-filed' as const, 'has-filed' as const, 'new-to-court' as const),
  now: fc.constantFrom(NOW, '2018-01-10T17:00:00.000Z'),
});

type Given = typeof someFacts extends fc.Arbitrary<infer T> ? T : never;

function factsFrom({ accounts, shared, credential, login, link, isTaken, others }: Given): Facts {
  const recorded = accounts.map((account) => somePacerAccount(account));
  const [first] = recorded;
  return {
    ...NO_FACTS,
    accounts: recorded,
    sharedUsernames: new Map(shared ? [['plainview1', 2]] : []),
    credential: { state: credential, login: loginShape(login) },
    link: { state: link },
    otherCapacitiesHere: others,
    takenHere: new Map(isTaken && first ? [[first.id, 'trustee' as const]] : []),
  };
}

/** The statuses that may stand beside a finding of the gate that is wrong: the link's own state says more. */
const OF_THE_LINK: readonly ReadinessStatus[] = [
  'blocked',
  'linked',
  'menus-pending',
  'can-file',
  'link-unknown',
];

describe('one readiness for the board, the checklist and the gate', () => {
  it('says "ready to link" exactly when the gate of a guided link finds nothing', () => {
    const statuses = new Map<string, number>();
    const found = new Map<string, number>();
    fc.assert(
      fc.property(someQuestion, ({ given, courtId, standing, now }) => {
        const facts = factsFrom(given);
        const profile = profileOf(courtId);
        const checklist = checklistAt(courtId, facts, { standing }, now);
        const { status } = cellStatus(checklist, facts, { profile, now });
        const gate = linkGate(gateFactsFrom({ checklist, facts, profile, now, way: 'guided' }));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        for (const { id } of gate) found.set(id, (found.get(id) ?? 0) + 1);
        expect(status === 'ready-to-link', ids(gate)).toBe(gate.length === 0);
        const wrong = gate.filter((item) => !isStillToDo(item));
        if (checklist.path === 'link' && wrong.length > 0) {
          expect(OF_THE_LINK, ids(wrong)).toContain(status);
        }
      }),
      { numRuns: CASES },
    );
    for (const status of ['ready-to-link', 'blocked', 'preparing', 'can-file']) {
      expect(statuses.get(status) ?? 0, status).toBeGreaterThan(0);
    }
    for (const id of ['login-has-special-characters', 'account-linked-here', 'account-of-others']) {
      expect(found.get(id) ?? 0, id).toBeGreaterThan(0);
    }
  });

  it('blocks a login that W.D. Pa. can’t link on the board as well', () => {
    const facts = {
      ...READY,
      credential: { state: 'recorded', login: loginShape('p&l') },
    } as const;
    const court = { profile: profileOf('pawd'), now: NOW };
    const cell = cellStatus(checklistAt('pawd', facts), facts, court);
    expect(cell.status).toBe('blocked');
    expect(cell.because?.en).toContain('can’t link');
  });
});

const ids = (items: readonly GateItem[]) => items.map(({ id }) => id).join(' ');

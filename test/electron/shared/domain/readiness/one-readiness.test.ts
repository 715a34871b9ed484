import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewFacts } from '../../../../../electron/shared/domain/checklist/fact-view.ts';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import {
  CredentialState,
  LinkState,
  NO_FACTS,
} from '../../../../../electron/shared/domain/checklist/facts.ts';
import { loginShape } from '../../../../../electron/shared/domain/checklist/login-shape.ts';
import { ReadinessStatus } from '../../../../../electron/shared/domain/checklist/readiness.ts';
import {
  type GateItem,
  isStillToDo,
  linkGate,
} from '../../../../../electron/shared/domain/linking/gate.ts';
import { GATE_TEXTS } from '../../../../../electron/shared/domain/linking/gate-texts.ts';
import {
  AccountKind,
  AccountType,
  Deactivation,
  MfaState,
} from '../../../../../electron/shared/domain/pacer/account.ts';
import { barOf } from '../../../../../electron/shared/domain/pacer/barred.ts';
import {
  FiledBefore,
  type LoginUse,
} from '../../../../../electron/shared/domain/people/court-facts.ts';
import type { EcfAccount, Role } from '../../../../../electron/shared/domain/people/person.ts';
import { cellStatus } from '../../../../../electron/shared/domain/readiness/cell-status.ts';
import { gateFactsFrom } from '../../../../../electron/shared/domain/readiness/gate-facts.ts';
import { entryFacts } from '../../../../../electron/shared/domain/records/entry-facts.ts';
import { EcfAccountId } from '../../../../../electron/shared/domain/values/ids.ts';
import { keysOf } from '../../../../../electron/shared/domain/values/keys.ts';
import { profileOf } from '../../../../assets/shipped.ts';
import { someEcfAccount, somePerson } from '../../../../support/people.ts';
import { assertProperty, Tally } from '../../../../support/property.ts';
import { checklistAt, NOW, READY, somePacerAccount } from '../checklist/some-facts.ts';

/** The value that keeps nobody from linking, four times out of five; so that people who are ready come up often. */
const mostly = <T>(good: T, all: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(good) },
    { weight: 1, arbitrary: fc.constantFrom(...all) },
  );

/** Each state, those that the gate tells apart by other facts more often. */
const MFA_STATES: readonly MfaState[] = [
  ...MfaState.options,
  ...([
    'not-enrolled',
    'not-enrolled',
    'not-enrolled',
    'not-enrolled',
    'locked-out',
    'backup-codes',
  ] as const),
];

const anAccount = fc.record({
  kind: mostly('individual', AccountKind.options),
  accountType: mostly('upgraded', AccountType.options),
  mfa: fc.oneof(
    { weight: 3, arbitrary: fc.constant<MfaState>('app') },
    { weight: 1, arbitrary: fc.constantFrom(...MFA_STATES) },
  ),
  mfaSkips: fc.constantFrom(0, 0, 1, 2, 3, 3, 3),
  backupCodes: fc.constantFrom(0, 1, 2, 8),
  passwordSkips: mostly(0, [1, 3]),
  deactivated: mostly('not-known', Deactivation.options),
  username: mostly('plainview1', ['plainview2', 'lp1234', 'lawyers', '']),
});
/** Of some accounts nobody looked up the type, and no court speaks of usernames with seven characters. */
const someAccount = fc.oneof(
  { weight: 12, arbitrary: anAccount },
  {
    weight: 1,
    arbitrary: anAccount.map((account) => ({
      ...account,
      accountType: 'not-looked' as const,
      username: 'lawyers',
      kind: 'individual' as const,
    })),
  },
);
const someFacts = fc.record({
  accounts: fc.array(someAccount, { minLength: 0, maxLength: 2 }),
  shared: mostly(false, [true]),
  credential: mostly<CredentialState>('verified', [
    ...CredentialState.options,
    'not-recorded',
    'not-recorded',
    'not-recorded',
  ]),
  login: mostly('pplain', ['p&plain', 'PPlain']),
  link: mostly('not-started', LinkState.options),
  takenFor: mostly<Role | 'other' | undefined>(undefined, ['trustee', 'other']),
  isLinkKnown: mostly(false, [true]),
  entry: fc.record({
    renewBy: mostly<string | undefined>(undefined, ['2026-11-22', '2027-08-31']),
    loginUse: mostly<LoginUse | undefined>(undefined, ['own', 'own', 'shared']),
    filedBefore: mostly<FiledBefore | undefined>(undefined, FiledBefore.options),
  }),
  isLoginOfOthers: mostly(false, [true, false, false]),
  others: fc.array(fc.constantFrom<Role>('trustee', 'filing-agent'), { maxLength: 1 }),
});
const someQuestion = fc.record({
  given: someFacts,
  courtId: fc.constantFrom(
    'flsb',
    'pawd',
    'pawd',
    'ca4',
    'ca4',
    'alnb',
    'deb',
    'caeb',
    'ctd',
    'ianb',
    'nywb',
    'nywb',
    'nywb',
  ),
  standing: mostly<EcfAccount['standing']>('has-filed', ['new-to-court', 'research-only']),
  now: mostly(NOW, ['2018-01-10T17:00:00.000Z']),
});

const OTHERS_ACCOUNT = EcfAccountId.parse('00000000-0000-4000-8000-000000000001');

type Given = typeof someFacts extends fc.Arbitrary<infer T> ? T : never;

function factsFrom(given: Given, standing: EcfAccount['standing']): Facts {
  const { accounts, shared, credential, login, link, takenFor, isLinkKnown, entry, others } = given;
  const account = { ...someEcfAccount(somePerson()), standing, ...entry };
  const sameLogin = given.isLoginOfOthers ? [OTHERS_ACCOUNT] : [];
  const recorded = accounts.map((account) => somePacerAccount(account));
  const [first] = recorded;
  const isLinked = isLinkKnown && !takenFor && link !== 'not-started' && link !== 'in-progress';
  return {
    ...NO_FACTS,
    accounts: recorded,
    sharedUsernames: new Map(shared ? [['plainview1', 2]] : []),
    credential: { state: credential, login: loginShape(login) },
    link: { state: link, ...(isLinked && first ? { account: first.id } : {}) },
    ...entryFacts({ account, sameLogin }, new Set()),
    otherCapacitiesHere: others,
    takenHere: new Map(takenFor && first ? [[first.id, takenFor]] : []),
  };
}

/** The statuses that may stand beside a finding of the gate that is wrong: the link's own state says more. */
const OF_THE_LINK: readonly ReadinessStatus[] = [
  'blocked',
  'linked',
  'menus-pending',
  'can-file',
  'admission-lapsed',
  'link-unknown',
];

/** Every status of the board, and every finding that a gate of a guided link can have. */
const EVERYTHING = [
  ...ReadinessStatus.options,
  ...keysOf(GATE_TEXTS).filter((id) => id !== 'steps-first'),
];

describe('one readiness for the board, the checklist and the gate', () => {
  it('says "ready to link" exactly when the gate of a guided link finds nothing', () => {
    const tally = new Tally();
    const property = fc.property(someQuestion, ({ given, courtId, standing, now }) => {
      const facts = factsFrom(given, standing);
      const profile = profileOf(courtId);
      const checklist = checklistAt(courtId, facts, { standing, ...given.entry }, now);
      const { status, because } = cellStatus(checklist, facts, { profile, now });
      const gate = linkGate(gateFactsFrom({ checklist, facts, profile, now, way: 'guided' }));
      tally.add(status, ...gate.map(({ id }) => id));
      expect(status === 'ready-to-link', ids(gate)).toBe(gate.length === 0);
      const { best } = viewFacts(facts, checklist.localDay, false);
      if (checklist.path === 'link' && best && barOf(best.account)) {
        expect(['blocked', 'link-unknown']).toContain(status);
      }
      const unnamed = gate.find(({ id }) => id === 'account-username-missing');
      if (checklist.path === 'link' && status === 'preparing') {
        expect(because).toEqual(unnamed?.text);
      }
      const wrong = gate.filter((item) => !isStillToDo(item));
      if (checklist.path === 'link' && wrong.length > 0) {
        expect(OF_THE_LINK, ids(wrong)).toContain(status);
      }
    });
    assertProperty('one readiness', property, tally);
    tally.expectEach(EVERYTHING, [
      'ready-to-link',
      'blocked',
      'preparing',
      'can-file',
      'account-of-others',
    ]);
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

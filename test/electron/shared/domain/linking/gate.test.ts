import { describe, expect, it } from 'vitest';
import { loginShape } from '../../../../../electron/shared/domain/checklist/login-shape.ts';
import { isGateOpen, linkGate } from '../../../../../electron/shared/domain/linking/gate.ts';
import type { GateFacts } from '../../../../../electron/shared/domain/linking/gate-input.ts';
import { GATE_TEXTS } from '../../../../../electron/shared/domain/linking/gate-texts.ts';

const READY: GateFacts = {
  way: 'assisted',
  now: '2026-03-02T15:00:00.000Z',
  goLive: { on: '2018-09-24' },
  timeZone: 'America/Chicago',
  standing: 'has-filed',
  verdict: 'upgraded',
  accountKind: 'individual',
  mfa: 'app',
  credential: 'recorded',
  login: loginShape('pplain'),
  loginRules: {},
  sharedWith: 0,
  othersWithSameAccount: [],
};
const found = (change: Partial<GateFacts>) =>
  linkGate({ ...READY, ...change }).map(({ id, severity }) => `${severity} ${id}`);

describe('the gate before a link', () => {
  it('is open for a person who is ready', () => {
    expect(linkGate(READY)).toEqual([]);
    expect(isGateOpen(linkGate(READY), [])).toBe(true);
  });

  it.each<[Partial<GateFacts>, string]>([
    [{ link: 'verified' }, 'blocks already-linked'],
    [{ link: 'linked' }, 'blocks already-linked'],
    [{ link: 'menus-pending' }, 'blocks already-linked'],
    [{ link: 'unknown' }, 'blocks answer-unknown'],
    [{ takenFor: 'trustee' }, 'blocks account-linked-here'],
    [{ link: 'needs-court' }, 'blocks waits-for-court'],
    [{ standing: 'new-to-court' }, 'blocks new-to-court'],
    [{ linksHere: false }, 'blocks own-filing-site'],
    [{ standing: 'research-only' }, 'blocks research-only'],
    [{ goLive: { on: '2026-03-03' } }, 'blocks not-live-yet'],
    [{ goLive: { liveBy: '2026-03-03' } }, 'warns go-live-not-known'],
    [{ othersWithSameAccount: ['Otto Other', 'Uma Other'] }, 'blocks account-of-others'],
    [{ accountKind: 'paa' }, 'blocks account-is-paa'],
    [{ accountKind: 'shared' }, 'blocks account-is-shared'],
    [{ accountKind: 'case-search-only' }, 'blocks account-is-search-only'],
    [{ accountKind: 'not-known' }, 'warns account-kind-not-known'],
    [{ verdict: 'wrong-kind' }, 'blocks account-wrong-kind'],
    [{ verdict: 'wrong-kind', accountKind: 'not-known' }, 'blocks account-wrong-kind'],
    [{ verdict: 'legacy' }, 'blocks account-is-legacy'],
    [{ hasUsername: false }, 'blocks account-username-missing'],
    [{ verdict: 'unknown' }, 'warns upgrade-not-known'],
    [{ credential: 'not-recorded' }, 'blocks credential-missing'],
    [{ credential: 'in-browser-only' }, 'blocks credential-in-browser'],
    [{ credential: 'refused' }, 'blocks credential-refused'],
    [{ credential: 'spent' }, 'blocks credential-spent'],
    [{ credential: 'on-paper' }, 'blocks credential-on-paper'],
    [{ credential: 'on-paper', way: 'guided' }, 'warns credential-on-paper'],
    [{ credential: 'unavailable' }, 'blocks keychain-unavailable'],
    [{ credential: 'unavailable', way: 'guided' }, 'blocks keychain-unavailable'],
    [{ sharedWith: 1 }, 'blocks account-of-others'],
    [{ openSteps: ['Sign the local form'] }, 'blocks steps-first'],
    [
      { login: loginShape('p&plain'), loginRules: { forbiddenCharacters: '&@$*' } },
      'blocks login-has-special-characters',
    ],
    [
      { login: loginShape('PPlain'), loginRules: { mustBeLowerCase: true } },
      'warns login-has-capitals',
    ],
    [{ mfa: 'not-known' }, 'warns mfa-not-known'],
    [{ mfa: 'not-enrolled' }, 'warns mfa-not-enrolled'],
    [{ mfa: 'not-enrolled', signIn: { mfaSkips: 2 } }, 'warns mfa-put-off'],
    [{ mfa: 'not-enrolled', signIn: { mfaSkips: 3 } }, 'blocks mfa-skips-used-up'],
    [{ mfa: 'locked-out' }, 'blocks mfa-locked-out'],
    [{ mfa: 'backup-codes', signIn: { backupCodes: 2 } }, 'warns backup-codes-few'],
    [{ mfa: 'backup-codes', signIn: { backupCodes: 0 } }, 'warns backup-codes-few'],
    [{ signIn: { passwordSkips: 1 } }, 'warns password-put-off'],
    [{ signIn: { passwordSkips: 3 } }, 'warns password-put-off'],
    [{ signIn: { deactivated: 'by-pacer' } }, 'blocks account-deactivated'],
    [{ signIn: { deactivated: 'unused' } }, 'blocks account-unused'],
    [{ link: 'menus-unexplained' }, 'blocks menus-unexplained'],
    [{ link: 'too-early' }, 'blocks link-too-early'],
    [{ standing: 'new-to-court', mayBeFormerFiler: true }, 'blocks former-filer-not-asked'],
    [{ hasPacerAccount: false }, 'blocks account-not-recorded'],
    [{ takenFor: 'other' }, 'warns account-shows-other'],
    [{ credential: 'kept-elsewhere' }, 'blocks credential-elsewhere'],
    [{ credential: 'kept-elsewhere', way: 'guided' }, 'warns credential-elsewhere'],
    [{ loginAlsoOf: 1 }, 'blocks login-of-others'],
    [{ isLoginShared: true }, 'blocks login-shared'],
    [{ admissionLapsedOn: '2026-01-31' }, 'blocks admission-lapsed'],
  ])('%j: %s', (change, item) => {
    expect(found(change)).toEqual([item]);
  });

  it.each<[Partial<GateFacts>]>([
    [{ credential: 'verified' }],
    [{ goLive: {} }],
    [{ goLive: { liveBy: '2023-01-10' } }],
    [{ goLive: { liveBy: '2026-03-02' } }],
    [{ isAccountChosen: false, accountKind: 'paa' }],
    [{ isAccountChosen: false, verdict: 'legacy' }],
    [{ isAccountChosen: false, mfa: 'not-known' }],
    [{ loginAlsoOf: 0, isLoginShared: false }],
    [{ link: 'not-started' }],
    [{ link: 'in-progress' }],
    [{ login: loginShape('p&plain') }],
    [
      {
        login: loginShape('pplain'),
        loginRules: { mustBeLowerCase: true, forbiddenCharacters: '&@$*' },
      },
    ],
    [{ login: undefined, loginRules: { mustBeLowerCase: true } }],
    [{ mfa: 'backup-codes' }],
    [{ mfa: 'backup-codes', signIn: { backupCodes: 3 } }],
    [{ mfa: 'app-and-codes', signIn: { backupCodes: 0 } }],
    [{ signIn: { mfaSkips: 3 } }],
    [{ signIn: { deactivated: 'not-known', passwordSkips: 0 } }],
  ])('has nothing to say about %j', (change) => {
    expect(found(change)).toEqual([]);
  });

  it('asks nobody new to the court for a login that no court has issued yet', () => {
    const found = linkGate({ ...READY, standing: 'new-to-court', credential: 'not-recorded' });
    expect(found.map(({ id }) => id)).toEqual(['new-to-court']);
    const refused = linkGate({ ...READY, standing: 'new-to-court', credential: 'refused' });
    expect(refused.map(({ id }) => id)).toEqual(['new-to-court', 'credential-refused']);
  });

  it('opens on the go-live day where the court is, not where the user is', () => {
    const goLive = { on: '2026-03-02' };
    expect(found({ goLive, timeZone: 'Pacific/Guam', now: '2026-03-01T14:30:00.000Z' })).toEqual(
      [],
    );
    expect(
      found({ goLive, timeZone: 'Pacific/Honolulu', now: '2026-03-02T09:00:00.000Z' }),
    ).toEqual(['blocks not-live-yet']);
  });

  it('lets everybody rehearse', () => {
    expect(found({ way: 'practice', verdict: 'legacy', credential: 'not-recorded' })).toEqual([]);
  });

  it('tells what blocks before what warns', () => {
    expect(found({ mfa: 'not-known', verdict: 'unknown', credential: 'refused' })).toEqual([
      'blocks credential-refused',
      'warns upgrade-not-known',
      'warns mfa-not-known',
    ]);
  });

  it('opens past a warning only with a reason, past a blocker never', () => {
    const warned = linkGate({ ...READY, mfa: 'not-known' });
    expect(isGateOpen(warned, [])).toBe(false);
    expect(isGateOpen(warned, [{ id: 'mfa-not-known', reason: '  ' }])).toBe(false);
    expect(isGateOpen(warned, [{ id: 'mfa-not-known', reason: 'she is sitting here' }])).toBe(true);
    expect(isGateOpen(warned, [{ id: 'upgrade-not-known', reason: 'I insist' }])).toBe(false);
    const blocked = linkGate({ ...READY, verdict: 'legacy' });
    expect(isGateOpen(blocked, [{ id: 'account-is-legacy', reason: 'I insist' }])).toBe(false);
  });

  it.each<[Partial<GateFacts>, object]>([
    [{ goLive: { on: '2026-03-03' } }, { date: '2026-03-03' }],
    [{ goLive: { liveBy: '2026-03-03' } }, { date: '2026-03-03' }],
    [{ sharedWith: 2, othersWithSameAccount: ['Otto', 'Uma'] }, { names: 'Otto, Uma' }],
    [{ takenFor: 'trustee' }, { capacity: 'trustee' }],
    [{ takenFor: 'limited-user' }, { capacity: 'limited_user' }],
    [{ loginAlsoOf: 2, othersWithSameLogin: ['Otto', 'Uma'] }, { names: 'Otto, Uma' }],
    [{ loginAlsoOf: 2 }, { names: '' }],
    [{ admissionLapsedOn: '2026-01-31' }, { date: '2026-01-31' }],
    [{ mfa: 'backup-codes', signIn: { backupCodes: 2 } }, { left: 2 }],
    [
      { mfa: 'not-enrolled', signIn: { mfaSkips: 2 } },
      { skips: 2, most: 3 },
    ],
    [{ signIn: { passwordSkips: 2 } }, { skips: 2 }],
    [{ openSteps: ['Sign the form', 'Send it'] }, { steps: 'Sign the form; Send it' }],
    [
      { login: loginShape('p&pl$in'), loginRules: { forbiddenCharacters: '&@$*' } },
      { characters: '& $' },
    ],
  ])('says of %j: %j', (change, values) => {
    expect(linkGate({ ...READY, ...change }).map((item) => item.values)).toEqual([values]);
  });

  it('says what to do about everything, with values for every hole', () => {
    const [first] = linkGate({ ...READY, goLive: { on: '2030-01-01' } });
    expect(first?.values).toEqual({ date: '2030-01-01' });
    for (const { text, whatToDo } of Object.values(GATE_TEXTS)) {
      expect(text.en.length).toBeGreaterThan(10);
      expect(whatToDo.en.length).toBeGreaterThan(10);
    }
  });
});

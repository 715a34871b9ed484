import { describe, expect, it } from 'vitest';
import { passphraseProblems } from '../../../../../electron/shared/domain/vault/passphrase.ts';
import {
  pinProblems,
  pinText,
  waitAfter,
} from '../../../../../electron/shared/domain/vault/presence.ts';
import { actKey, ProtectedAct } from '../../../../../electron/shared/domain/vault/protected-act.ts';

const codes = (pin: string) => pinProblems('pin', pin).map(({ code }) => code);

describe('a PIN', () => {
  it.each(['quiet-harbor', '739201', 'été 2019', '😀🙂😀🙂😀😀'])('may be %s', (pin) => {
    expect(codes(pin)).toEqual([]);
  });

  it.each([
    ['', 'field-required'],
    ['12345', 'pin-too-short'],
    ['111111', 'pin-too-easy'],
    ['123456', 'pin-too-easy'],
    ['987654', 'pin-too-easy'],
    ['abcdef', 'pin-too-easy'],
    ['12\u000034567', 'field-has-control-characters'],
    ['x'.repeat(129), 'field-too-long'],
  ])('%j is refused: %s', (pin, code) => {
    expect(codes(pin)).toEqual([code]);
  });

  it('is the same from any keyboard', () => {
    expect(pinText('e\u0301te\u0301')).toBe(pinText('été'));
  });

  it('may be tried five times at once, then waits longer and longer', () => {
    expect([0, 1, 4].map(waitAfter)).toEqual([0, 0, 0]);
    expect([5, 6, 7, 8, 9, 500].map(waitAfter)).toEqual([30, 60, 300, 900, 3600, 3600]);
  });
});

describe('a protected act', () => {
  it('differs by what is done and by what it is done to', () => {
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
    const acts = [
      { action: 'reveal', ecfAccountId: one },
      { action: 'reveal', ecfAccountId: two },
      { action: 'copy', ecfAccountId: one },
      { action: 'destroy', ecfAccountId: one },
      { action: 'transfer-out' },
      { action: 'transfer-out', personId: one },
    ].map((act) => actKey(ProtectedAct.parse(act)));
    expect(new Set(acts).size).toBe(acts.length);
  });

  it('is the same however its parts are ordered', () => {
    const ecfAccountId = crypto.randomUUID();
    expect(actKey(ProtectedAct.parse({ ecfAccountId, action: 'copy' }))).toBe(
      actKey(ProtectedAct.parse({ action: 'copy', ecfAccountId })),
    );
  });
});

describe('a passphrase', () => {
  it('must be strong enough for years of guessing', () => {
    expect(passphraseProblems('passphrase', 'Court1!', { score: 2 })).toEqual([
      { field: 'passphrase', code: 'passphrase-too-weak' },
    ]);
    expect(passphraseProblems('passphrase', 'four unusual words', { score: 3 })).toEqual([]);
    expect(passphraseProblems('passphrase', '', { score: 0 })).toMatchObject([
      { code: 'field-required' },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkAuthenticators,
  holdsSecret,
  MAX_AUTHENTICATORS,
} from '../../../../../electron/shared/domain/pacer/authenticators.ts';

const check = (typed: string) => checkAuthenticators('authenticators', typed);

describe('who has the codes of an account', () => {
  it.each([
    ['', []],
    ['Microsoft Authenticator, Paula Plainview', ['Microsoft Authenticator, Paula Plainview']],
    [
      '  2FAS: Ann \r\n\n1Password 8; Bo Birch’s phone',
      ['2FAS: Ann', '1Password 8', 'Bo Birch’s phone'],
    ],
    ['Authy, Ann | Authy, Ann', ['Authy, Ann']],
    ['MicrosoftAuthenticator, Xochitl', ['MicrosoftAuthenticator, Xochitl']],
    ['iPhone15 of Weiß-Müller', ['iPhone15 of Weiß-Müller']],
    ['John Mark Paul Luke', ['John Mark Paul Luke']],
    ['FreeOTP+, office computer 214', ['FreeOTP+, office computer 214']],
    ['Galaxy S24 5G, Ann; iPad 12345', ['Galaxy S24 5G, Ann', 'iPad 12345']],
  ])('%j is read as %j', (typed, value) => {
    expect(check(typed)).toEqual({ value });
  });

  it.each([
    'otpauth://totp/PACER:pplain?secret=JBSWY3DPEHPK3PXP',
    'Authy OTPAUTH-MIGRATION://offline?data=abc',
    'JBSWY3DPEHPK3PXP',
    'jbswy3dpehpk3pxp',
    'Authy: jbsw y3dp ehpk 3pxp',
    'Authy: JBSW-Y3DP-EHPK-3PXP',
    'abcd efgh ijkl mnop',
    'ABCDEFGHIJKLMNOP',
    'key ＪＢＳＷＹ３ＤＰＥＨＰＫ３ＰＸＰ',
    '3132333435363738393031323334353637383930',
    'Authy, Ann, 123456',
    'Authy, Ann, 123 456',
    '12345678',
    '1234 5678',
    '12-34-56',
    'codes: a1b2-c3d4',
  ])('%j is refused, because it may sign in', (typed) => {
    expect(holdsSecret(typed)).toBe(true);
    expect(check(`Authy, Ann\n${typed}`)).toEqual({
      problem: { field: 'authenticators', code: 'authenticators-hold-a-secret' },
    });
  });

  it('refuses any Base32 key, in one piece or in groups of four', () => {
    const sign = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567');
    const key = fc
      .constantFrom(16, 26, 32, 52)
      .chain((length) =>
        fc.array(sign, { minLength: length, maxLength: length }).map((signs) => signs.join('')),
      );
    const shown = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.replace(/(.{4})(?=.)/g, '$1 '),
      (text: string) => text.replace(/(.{4})(?=.)/g, '$1 ').toLowerCase(),
    );
    fc.assert(
      fc.property(key, shown, (text, show) => {
        expect(holdsSecret(`Authy ${show(text)}`)).toBe(true);
      }),
    );
  });

  it('lists as many apps as PACER is said to allow, no more, and no endless name', () => {
    const apps = Array.from({ length: MAX_AUTHENTICATORS + 1 }, (_, index) => `App ${index}`);
    expect(check(apps.slice(1).join('\n'))).toMatchObject({ value: apps.slice(1) });
    expect(check(apps.join('\n'))).toMatchObject({ problem: { code: 'authenticators-too-many' } });
    expect(check('Ann '.repeat(30))).toMatchObject({ problem: { code: 'field-too-long' } });
  });
});

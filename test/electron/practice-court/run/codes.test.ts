import { describe, expect, it } from 'vitest';
import type { PracticePacerAccount } from '../../../../electron/practice-court/invented/person.ts';
import { makeOneTimeCodes } from '../../../../electron/practice-court/run/codes.ts';

/** The secret "12345678901234567890" of RFC 6238, appendix B, in Base32. */
const ACCOUNT: PracticePacerAccount = {
  username: 'vectors1',
  password: '',
  name: 'Test Vector',
  accountType: 'upgraded',
  kind: 'individual',
  totpSecret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
};

describe('one-time passcodes', () => {
  // RFC 6238, appendix B, SHA-1; its eight digits shortened to the last six.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at second %d the code is %s', (seconds, code) => {
    const codes = makeOneTimeCodes(() => seconds * 1000);
    expect(codes.usable(ACCOUNT)).toBe(code);
    expect(codes.accept(ACCOUNT, code)).toBe(true);
  });

  it('takes the neighbouring codes, for a clock that is a little off, and none further away', () => {
    let seconds = 1234567890;
    const codes = makeOneTimeCodes(() => seconds * 1000);
    seconds += 30;
    expect(codes.accept(ACCOUNT, '005924')).toBe(true);
    codes.forget();
    seconds += 30;
    expect(codes.accept(ACCOUNT, '005924')).toBe(false);
  });

  it('takes no code twice, not even within its half minute', () => {
    const codes = makeOneTimeCodes(() => 59_000);
    expect(codes.accept(ACCOUNT, '287082')).toBe(true);
    expect(codes.accept(ACCOUNT, '287082')).toBe(false);
  });

  it('asks for no code where none is set up', () => {
    const codes = makeOneTimeCodes(() => 0);
    const { totpSecret: _none, ...plain } = ACCOUNT;
    expect(codes.isNeeded(plain)).toBe(false);
    expect(codes.accept(plain, '')).toBe(false);
  });
});

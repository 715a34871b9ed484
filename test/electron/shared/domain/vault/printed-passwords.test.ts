import { describe, expect, it } from 'vitest';
import { checkPrintReason } from '../../../../../electron/shared/domain/vault/printed-passwords.ts';

describe('why passwords are printed', () => {
  it('is taken as it was typed, without spaces around it', () => {
    expect(checkPrintReason(' Office move ')).toEqual({ value: 'Office move' });
  });

  it('is never nothing, and never too long for the history', () => {
    const problem = (code: string) => ({
      problem: expect.objectContaining({ field: 'reason', code }),
    });
    expect(checkPrintReason(' ')).toEqual(problem('field-required'));
    expect(checkPrintReason('x'.repeat(501))).toEqual(problem('field-too-long'));
  });
});

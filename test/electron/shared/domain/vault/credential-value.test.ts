import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CREDENTIAL_BYTES } from '../../../../../electron/shared/domain/vault/credential.ts';
import { maskedLogin } from '../../../../../electron/shared/domain/vault/credential-mask.ts';
import {
  credentialProblems,
  credentialText,
  parseCredential,
} from '../../../../../electron/shared/domain/vault/credential-value.ts';

const write = {
  writeId: crypto.randomUUID(),
  recordedAt: '2026-11-23T10:00:00.000Z',
  seal: 'a'.repeat(64),
};

describe('what goes into the keychain', () => {
  it('B14, B21, B23: comes out as it went in, whatever characters a password has', () => {
    const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(printable, printable, (login, password) => {
        fc.pre(credentialProblems({ login, password }).length === 0);
        const text = credentialText({ login, password }, write);
        expect(parseCredential(text)).toEqual({ login: login.trim(), password, ...write });
        expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(MAX_CREDENTIAL_BYTES);
      }),
    );
  });

  it('what somebody took the date and the seal from is still read, so that it can be told from other things', () => {
    const { writeId } = write;
    expect(parseCredential(JSON.stringify({ login: 'a', password: 'b', writeId }))).toBeDefined();
  });

  it.each(['', 'null', '[]', '{"login":"a"}', '{"__proto__":{"login":"a"}}', 'not json'])(
    'anything else in its place is not taken for one: %s',
    (text) => {
      expect(parseCredential(text)).toBeUndefined();
    },
  );

  it('B16: a NUL or a line break in a password is refused', () => {
    for (const password of ['a\u0000b', 'a\nb', 'a\tb', 'a\u0085b']) {
      expect(credentialProblems({ login: 'pplain', password })).toEqual([
        { field: 'password', code: 'field-has-control-characters' },
      ]);
    }
  });

  it('F26: counts bytes, so that 600 emoji are too long and 600 letters are not', () => {
    const long = [{ field: 'password', code: 'credential-too-long' }];
    expect(credentialProblems({ login: 'pplain', password: '😀'.repeat(600) })).toEqual(long);
    expect(credentialProblems({ login: 'pplain', password: 'x'.repeat(600) })).toEqual([]);
  });

  it('a masked login gives away its first letter at most, and never its length', () => {
    expect(maskedLogin('pplainview')).toBe('p••••');
    expect(maskedLogin('pp1')).toBe('p••••');
    expect(maskedLogin('ab')).toBe('••••');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSameUsername,
  readUsername,
  sharedUsernames,
  usernameKey,
} from '../../../../../electron/shared/domain/pacer/username.ts';
import { somePacerAccount } from '../checklist/some-facts.ts';

describe('what was typed as a PACER username', () => {
  it.each([
    ['lp1234', 'legacy'],
    [' LP1234 ', 'legacy'],
    ['lawyer', 'six'],
    ['123456', 'six'],
    ['abc12', 'too-short'],
    ['lp12345', 'seven'],
    ['plainview', 'eight-or-more'],
    ['p.view_1', 'eight-or-more'],
    ['xlp1234', 'seven'],
    ['lp1234x', 'seven'],
    ['12345678', 'eight-or-more'],
    ['x1234567', 'eight-or-more'],
    ['1234567x', 'eight-or-more'],
    ['@plain.view', 'eight-or-more'],
    ['p@plainview', 'eight-or-more'],
    ['p@.view', 'seven'],
    ['p@viewplain.', 'eight-or-more'],
    ['p@plain.view@x', 'eight-or-more'],
  ])('%s is a username of the form %s', (input, form) => {
    expect(readUsername(input)).toMatchObject({ kind: 'username', form, username: input.trim() });
  });

  it.each([
    ['1234567', 'account-number'],
    ['paula@plainview.example', 'email'],
    ['Paula Plainview', 'spaces'],
    ['', 'empty'],
    ['   ', 'empty'],
  ])('"%s" is recognized as %s and explained', (input, reason) => {
    const reading = readUsername(input);
    expect(reading).toMatchObject({ kind: 'not-a-username', reason });
    expect(reading.kind === 'not-a-username' && reading.explain.en.length).toBeGreaterThan(20);
  });

  it('always has an answer, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        expect(['username', 'not-a-username']).toContain(readUsername(input).kind);
      }),
    );
  });
});

describe('usernames that several people have', () => {
  it('counts people, not accounts, without regard to case and spaces', () => {
    const paula = somePacerAccount({ username: 'Plainview1' });
    const again = { ...paula, username: 'plainview1 ' };
    const other = somePacerAccount({ username: ' PLAINVIEW1' });
    expect(sharedUsernames([paula, again]).size).toBe(0);
    expect([...sharedUsernames([paula, again, other])]).toEqual([['plainview1', 2]]);
  });

  it('does not take two empty fields for one username', () => {
    const blank = [somePacerAccount({ username: '' }), somePacerAccount({ username: ' ' })];
    expect(sharedUsernames(blank).size).toBe(0);
    expect(usernameKey('  A ')).toBe('a');
    expect(isSameUsername(' ', '')).toBe(false);
    expect(isSameUsername('Plainview1', ' PLAINVIEW1')).toBe(true);
    expect(isSameUsername('Plainview1', 'Plainview2')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPacerPassword } from '../../../../../electron/shared/domain/pacer/password.ts';
import { pacerPasswordDue } from '../../../../../electron/shared/domain/pacer/password-due.ts';

const OWNER = {
  firstName: 'Paula',
  lastName: 'Plainview',
  username: 'pview2020',
  email: 'office@plainview.example',
};
const broken = (password: string, owner = OWNER) =>
  checkPacerPassword(password, owner).flatMap(({ id, isMet }) => (isMet ? [] : [id]));

describe('a PACER password', () => {
  it.each([
    ['Correct-horse-b', []],
    ['Short-one-13c', ['length']],
    [`A-${'b'.repeat(43)}`, []],
    [`A-${'b'.repeat(44)}`, ['length']],
    ['CORRECT-HORSE-B', ['lower']],
    ['correct-horse-b', ['upper']],
    ['CorrectHorseBat', ['special']],
    ['Correct horse b', ['special']],
    ['my-PAULA-is-long-enough', ['personal']],
    ['Has-pview2020-inside', ['personal']],
    ['Has-OFFICE-inside-it', ['personal']],
    ['', ['length', 'lower', 'upper', 'special']],
  ])('%s breaks %j', (password, rules) => {
    expect(broken(password)).toEqual(rules);
  });

  it('needs no digit, because no source asks for one', () => {
    expect(broken('Without-any-digit')).toEqual([]);
  });

  it('is not refused for containing an initial or an empty field', () => {
    expect(
      broken('Correct-horse-b', { firstName: 'B', lastName: '', username: '', email: '' }),
    ).toEqual([]);
  });

  it('never appears in the answer', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (password) => {
        const answer = JSON.stringify(checkPacerPassword(`#${password}`, OWNER));
        expect(answer).not.toContain(JSON.stringify(`#${password}`).slice(1, -1));
      }),
    );
  });
});

describe('the 180 days', () => {
  it('end 180 days after the password was set', () => {
    expect(pacerPasswordDue('2026-05-27', '2026-11-23')).toMatchObject({
      date: '2026-11-23',
      state: 'today',
    });
    expect(pacerPasswordDue('2026-05-26', '2026-11-23').state).toBe('past');
  });
});

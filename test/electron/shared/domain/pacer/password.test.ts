import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPacerPassword,
  passwordOwner,
} from '../../../../../electron/shared/domain/pacer/password.ts';
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

  it.each([
    ['Mary Ann Garcia-Lopez', 'Garcia#Winter-2026'],
    ['Mary Ann Garcia-Lopez', 'Has-GarciaLopez-in-it'],
    ['Mary Ann Garcia-Lopez', 'Maryland!Winter-26'],
    ['John Smith Jr.', 'Smith-Tower-123'],
    ['Smith, John', 'Smith-Tower-123'],
    ['Smith, John', 'Has-john-in-the-midst'],
    ['Smith Jr., John', 'Smith-Tower-123'],
    ['Wei Li', 'Big-Li-Wagon-77'],
    ['Linh Thi Do', 'Quartz-Do-Wagon-7'],
    ['Pat O’Neil', 'ONeil-Tower-12345'],
    ["Pat O'Neil", 'Has-Neil-inside-it'],
    ["Pat O'Neil", "Has-o'neil-inside"],
    ['Ana De La Cruz', 'Has-DeLaCruz-inside'],
    ['Ana De La Cruz', 'Has-Cruz-in-the-end'],
    ['Jonas Weiß', 'Weiss#Winter-2026'],
    ['Jonas Weiß', 'Weiß#Winter-2026'],
    ['Hans Müller', 'Mueller#Winter-26'],
    ['Hans Müller', 'Muller#Winter-2026'],
  ])('for %s may not be %s', (name, password) => {
    expect(broken(password, passwordOwner(name))).toEqual(['personal']);
  });

  it.each([
    // One letter, a suffix, a title and the "de" of a longer family name occur in almost any text.
    ['James C Alison', 'Correct-horse-b'],
    ['John Smith Jr.', 'Kuhjr-Quartz-2026'],
    ['John Smith III', 'Quartz-III-Winter'],
    ['Dr. Ann Marsh', 'Drum-Quartz-Winter'],
    ['Ana De La Cruz', 'Delay-Quartz-2026'],
    ['Mary Ann Garcia-Lopez', 'Quartz#Winter-2026'],
    ['', 'Quartz#Winter-2026'],
  ])('for %j may be %s', (name, password) => {
    expect(broken(password, passwordOwner(name))).toEqual([]);
  });

  it('may not contain a part of the mailbox, but may contain a word of the domain', () => {
    const owner = passwordOwner('Paula Plainview', 'm', 'rosa.marsh@ashgrove.example');
    expect(broken('Has-marsh-inside-it', owner)).toEqual(['personal']);
    expect(broken('Has-ashgrove-inside', owner)).toEqual([]);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../../../electron/shared/domain/linking/name-check.ts';
import type {
  NameLikeness,
  NameReason,
} from '../../../../../electron/shared/domain/linking/name-verdict.ts';

type Row = readonly [string, string, NameLikeness, ...NameReason[]];

const ROWS: readonly Row[] = [
  // The notice's own example.
  ['James C Alison', 'James Alison', 'likely', 'middle-name-missing'],
  ['James Alison', 'James Alison', 'same'],
  ['JAMES ALISON', 'James Alison', 'same', 'written-differently'],
  ['Alison, James C', 'James C. Alison', 'same', 'written-differently'],
  ['Alison, James', 'James C. Alison', 'likely', 'middle-name-missing'],
  ['J.C. Alison', 'J C Alison', 'same', 'written-differently'],
  ['James Christopher Alison', 'James C. Alison', 'likely', 'middle-name-initial'],
  ['James C Alison', 'James D Alison', 'different', 'middle-name-differs'],
  ['James C Alison', 'James David Alison', 'different', 'middle-name-differs'],
  ['J Alison', 'James Alison', 'unclear', 'given-name-initial'],
  ['J Alison', 'Robert Alison', 'different', 'given-name-differs'],
  ['James Alison Jr.', 'James Alison, Jr', 'same', 'written-differently'],
  ['James Alison Jr.', 'James Alison', 'unclear', 'suffix-missing'],
  ['James Alison Jr.', 'James Alison Sr.', 'different', 'suffix-differs'],
  ['James Alison II', 'James Alison III', 'different', 'suffix-differs'],
  ['Alison Jr., James', 'James Alison Jr', 'same', 'written-differently'],
  ['James Alison, Esq.', 'James Alison', 'same', 'written-differently'],
  ['Ms. Rosa Imaginaria', 'Rosa Imaginaria', 'same', 'written-differently'],
  ['Rosa Imaginaria, Ph.D.', 'Rosa Imaginaria', 'same', 'written-differently'],
  ['José Peña', 'Jose Pena', 'same', 'written-differently'],
  ['Jose\u0301 Pen\u0303a', 'José Peña', 'same', 'written-differently'],
  ['Maria García-López', 'Maria Garcia Lopez', 'same', 'written-differently'],
  ['Maria Garcia Lopez', 'Maria Garcia', 'unclear', 'family-name-part'],
  ['Maria Lopez', 'Maria Garcia Lopez', 'likely', 'middle-name-missing'],
  ["Sean O'Invento", 'Sean OInvento', 'same', 'written-differently'],
  ['Ana De La Prueba', 'Ana Delaprueba', 'likely', 'spacing'],
  ['Ann Alee', 'Anna Lee', 'unclear', 'spacing', 'given-name-spelling'],
  ['Bill Sample', 'William Sample', 'unclear', 'given-name-nickname'],
  ['Steven Sample', 'Stephen Sample', 'unclear', 'given-name-nickname'],
  ['Pepe Muestra', 'José Muestra', 'unclear', 'given-name-nickname'],
  ['James Allison', 'James Alison', 'unclear', 'family-name-spelling'],
  ['Jaems Alison', 'James Alison', 'unclear', 'given-name-spelling'],
  ['Christopher Alison', 'James Christopher Alison', 'unclear', 'goes-by-middle-name'],
  ['Alison James', 'James Alison', 'unclear', 'order'],
  ['Ann Prima', 'Ann Secunda', 'different', 'family-name-differs'],
  ['Ann Prima', 'Bea Prima', 'different', 'given-name-differs'],
  ['Prima', 'Ann Prima', 'unclear', 'given-name-missing'],
  ['Ann', 'Ann Prima', 'different', 'family-name-differs'],
  ['Prima', 'Secunda', 'different', 'family-name-differs'],
  ['', 'Ann Prima', 'unclear', 'name-missing'],
  ['???', '???', 'unclear', 'name-missing'],
  ['Ann\u200b Prima', 'Ann Prima', 'same', 'written-differently'],
  ['\u202eAnn Prima', 'Ann Prima', 'same', 'written-differently'],
  ['Ann Prima', 'Ann Prim\u0430', 'unclear', 'family-name-spelling'],
];

const given = fc.constantFrom('ann', 'bea', 'cleo', 'james', 'jim', 'j', 'maría', 'jo-ann');
const family = fc.constantFrom(
  'alison',
  'allison',
  'prima',
  "o'test",
  'garcía lópez',
  'de la prueba',
);
const middle = fc.constantFrom('', 'c', 'd', 'christopher', 'dee');
const suffix = fc.constantFrom('', 'Jr.', 'Sr', 'III');
const person = fc
  .tuple(given, middle, family, suffix)
  .map((parts) => parts.filter((part) => part !== '').join(' '));

describe('names on both sides of a link', () => {
  it.each(ROWS)('%j beside %j is %s', (ecf, pacer, kind, ...reasons) => {
    expect(checkNames({ ecf, pacer })).toEqual({ kind, reasons });
  });

  it('says the same whichever side a name is on', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const there = checkNames({ ecf: one, pacer: other });
        const back = checkNames({ ecf: other, pacer: one });
        expect([back.kind, [...back.reasons].sort()]).toEqual([
          there.kind,
          [...there.reasons].sort(),
        ]);
      }),
    );
  });

  it('says the same whichever side any text is on, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (one, other) => {
          const there = checkNames({ ecf: one, pacer: other }).kind;
          expect(checkNames({ ecf: other, pacer: one }).kind).toBe(there);
        },
      ),
    );
  });

  it('finds a name the same as itself, however it is capitalised or spaced', () => {
    fc.assert(
      fc.property(person, (name) => {
        expect(checkNames({ ecf: name, pacer: name })).toEqual({ kind: 'same', reasons: [] });
        const spaced = name.toUpperCase().split(' ').join('   ');
        expect(checkNames({ ecf: ` ${spaced} `, pacer: name }).kind).toBe('same');
      }),
    );
  });

  it('finds a name the same written with the family name first', () => {
    fc.assert(
      fc.property(given, middle, family, (first, second, last) => {
        const spoken = [first, second, last].filter((part) => part !== '').join(' ');
        const listed = `${last}, ${[first, second].filter((part) => part !== '').join(' ')}`;
        expect(checkNames({ ecf: listed, pacer: spoken }).kind).toBe('same');
      }),
    );
  });

  it('never takes people with unlike given names for one', () => {
    fc.assert(
      fc.property(family, suffix, (last, end) => {
        const verdict = checkNames({ ecf: `ann ${last} ${end}`, pacer: `cleo ${last} ${end}` });
        expect(verdict.kind).toBe('different');
      }),
    );
  });

  it('answers a very long name in one go', () => {
    const long = 'Ann '.repeat(20_000);
    expect(checkNames({ ecf: long, pacer: 'Ann Prima' }).kind).not.toBe('same');
  });
});

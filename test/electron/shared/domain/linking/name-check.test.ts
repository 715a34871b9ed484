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
  [' James Alison', 'James Alison ', 'same'],
  ['JAMES ALISON', 'James Alison', 'same', 'written-differently'],
  ['Alison, James C', 'James C. Alison', 'same', 'written-differently'],
  ['Alison, James', 'James C. Alison', 'likely', 'middle-name-missing'],
  ['J.C. Alison', 'J C Alison', 'same', 'written-differently'],
  ['James Christopher Alison', 'James C. Alison', 'likely', 'middle-name-initial'],
  ['James C Alison', 'James D Alison', 'unclear', 'middle-name-differs'],
  ['Ann B C Hill', 'Ann C B D Hill', 'unclear', 'middle-name-differs'],
  ['Ann B B Hill', 'Ann B C D Hill', 'unclear', 'middle-name-differs'],
  ['James C Alison', 'James David Alison', 'unclear', 'middle-name-differs'],
  ['J Alison', 'James Alison', 'unclear', 'given-name-initial'],
  ['J Alison', 'Robert Alison', 'unclear', 'given-name-differs'],
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
  ['Zoe Alison Berg', 'Berg Zoe Alison', 'unclear', 'order'],
  ['Ann Prima', 'Ann Secunda', 'unclear', 'family-name-changed'],
  ['Ann Prima', 'Bea Prima', 'unclear', 'given-name-differs'],
  ['Prima', 'Ann Prima', 'unclear', 'given-name-missing'],
  ['Ann', 'Ann Prima', 'unclear', 'family-name-missing'],
  ['Garcia', 'Maria Garcia Lopez', 'unclear', 'given-name-missing', 'family-name-part'],
  ['Alison', 'James Allison', 'unclear', 'given-name-missing', 'family-name-spelling'],
  ['Lopez', 'Ann Prima', 'different', 'family-name-differs'],
  ['Prima', 'Secunda', 'different', 'family-name-differs'],
  ['Secunda', 'Secunds', 'unclear', 'family-name-spelling'],
  // One letter of a longer word is a slip, and so are two that changed places. Anything more is another name.
  ['Ann Hill', 'Ann Hall', 'unclear', 'family-name-spelling'],
  ['Ann Hlil', 'Ann Hill', 'unclear', 'family-name-spelling'],
  ['Ann Lee', 'Ann Lea', 'unclear', 'family-name-changed'],
  ['Ann Hill', 'Ann Hillma', 'unclear', 'family-name-changed'],
  ['Ann Hillman', 'Ann Hlixman', 'unclear', 'family-name-changed'],
  ['Ann Hilman', 'Ann Hlxman', 'unclear', 'family-name-changed'],
  ['Ann Hixman', 'Ann Hliman', 'unclear', 'family-name-changed'],
  ['', 'Ann Prima', 'unclear', 'name-missing'],
  ['???', '???', 'unclear', 'name-missing'],
  ['Ann\u200b Prima', 'Ann Prima', 'same', 'written-differently'],
  ['\u202eAnn Prima', 'Ann Prima', 'same', 'written-differently'],
  ['Ann Prima', 'Ann Prim\u0430', 'unclear', 'family-name-spelling'],
  // Letters without a decomposition, and the other way Germans and Danes write theirs.
  ['Jonas Weiß', 'Jonas Weiss', 'same', 'written-differently'],
  ['Linh Đỗ', 'Linh Do', 'same', 'written-differently'],
  ['Mette Kjær', 'Mette Kjaer', 'same', 'written-differently'],
  ['Ole Bø', 'Ole Bo', 'same', 'written-differently'],
  ['Ole Bø', 'Ole Boe', 'same', 'written-differently'],
  ['Stanisław Łoś', 'Stanislaw Los', 'same', 'written-differently'],
  ['Sara Þórsdóttir', 'Sara Thorsdottir', 'same', 'written-differently'],
  ['Hans Müller', 'Hans Mueller', 'same', 'written-differently'],
  ['Hans Müller', 'Hans Muller', 'same', 'written-differently'],
  ['Hans P Müller', 'Hans Muller', 'likely', 'middle-name-missing'],
  ['Hans P Müller', 'Hans Mueller', 'likely', 'middle-name-missing'],
  ['Åse Sample', 'Aase Sample', 'same', 'written-differently'],
  ['Ɗanladi Sample', 'Danladi Sample', 'same', 'written-differently'],
  ['Nguyễn Văn Đức', 'Nguyen Van Duc', 'same', 'written-differently'],
  ['James O’Neil', 'James O Neil', 'likely', 'spacing'],
  ['James O‘Neil', 'James ONeil', 'same', 'written-differently'],
  ['Kaniela Ka\u02bbauwai', 'Kaniela Kaauwai', 'same', 'written-differently'],
  // Short forms.
  ['Mary St. John', 'Mary Saint John', 'same', 'written-differently'],
  ['Mary St. John', 'Mary StJohn', 'likely', 'spacing'],
  ['Ann Ft. Sample', 'Ann Fort Sample', 'same', 'written-differently'],
  ['Ann Mt. Sample', 'Ann Mount Sample', 'same', 'written-differently'],
  ['Wm. Hill', 'William Hill', 'likely', 'short-form'],
  ['Hill, Wm.', 'William Hill', 'likely', 'short-form'],
  ['Geo. Hill', 'George Hill', 'likely', 'short-form'],
  ['Chas. Hill', 'Charles Hill', 'likely', 'short-form'],
  ['Jno. Hill', 'John Hill', 'likely', 'short-form'],
  ['Wm. Hill', 'Bill Hill', 'unclear', 'given-name-nickname'],
  ['Henry Wm. Hill', 'Henry William Hill', 'likely', 'short-form'],
  ['Henry Wm. Hill', 'Henry Hill', 'likely', 'middle-name-missing'],
  ['Ann Geo', 'Ann George', 'unclear', 'family-name-changed'],
  ['Ann B Ashgrove P.A.', 'Ann B Ashgrove', 'same', 'written-differently'],
  ['Ann Ashgrove, PLLC', 'Ann Ashgrove', 'same', 'written-differently'],
  // V may be an initial as well as a suffix.
  ['Alison, James V', 'James V Alison', 'same', 'written-differently'],
  ['James Alison V', 'James Alison', 'unclear', 'family-name-part'],
  // A name before and after marriage.
  ['Ann Marie Smith', 'Ann Marie Jones', 'unclear', 'family-name-changed'],
  ['Ann Smith', 'Ann Smith Jones', 'unclear', 'family-name-part'],
  ['Ann Marie Smith', 'Ann Smith Jones', 'unclear', 'middle-name-differs', 'family-name-part'],
  ['Bill Sample', 'William Other', 'unclear', 'given-name-nickname', 'family-name-changed'],
  ['Ann Smith', 'Anne Jones', 'unclear', 'given-name-nickname', 'family-name-changed'],
  ['Sara Smith', 'Sarah Jones', 'unclear', 'given-name-nickname', 'family-name-changed'],
  ['Ann Smith-Jones', 'Ann Jones', 'likely', 'middle-name-missing'],
  // An initial isn't a given name that two people share.
  ['J Prima', 'James Secunda', 'different', 'given-name-initial', 'family-name-differs'],
  ['Ann Ashgrove', 'Maria Ortiz', 'different', 'given-name-differs', 'family-name-differs'],
  ['Thomas James', 'James Hill', 'different', 'given-name-differs', 'family-name-differs'],
  ['Nguyen Duc', 'Duc Van Nguyen', 'unclear', 'order', 'middle-name-missing'],
  // Vowel signs are letters of their scripts, not accents.
  ['राम शर्मा', 'रीमा शर्मा', 'unclear', 'given-name-differs'],
];

const LATIN_LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['a', '\u0430'],
  ['c', '\u0441'],
  ['e', '\u0435'],
  ['o', '\u043e'],
  ['p', '\u0440'],
  ['i', '\u0456'],
]);

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

  it('finds a name the same as itself, however it is capitalized or spaced', () => {
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

  it('never takes relatives for one person without a typed word', () => {
    fc.assert(
      fc.property(family, suffix, (last, end) => {
        const verdict = checkNames({ ecf: `ann ${last} ${end}`, pacer: `cleo ${last} ${end}` });
        expect(verdict).toEqual({ kind: 'unclear', reasons: ['given-name-differs'] });
      }),
    );
  });

  it('finds two people wherever neither the given nor the family name is shared', () => {
    const others = fc.constantFrom('secunda', 'terzo', 'de la otra');
    fc.assert(
      fc.property(family, others, suffix, (last, other, end) => {
        const verdict = checkNames({ ecf: `ann ${last} ${end}`, pacer: `cleo ${other} ${end}` });
        expect(verdict.kind).toBe('different');
      }),
    );
  });

  it('never takes a look-alike from another script for the Latin letter', () => {
    fc.assert(
      fc.property(person, fc.nat(), (name, seed) => {
        const places = [...name].flatMap((letter, at) =>
          LATIN_LOOK_ALIKES.has(letter) ? [at] : [],
        );
        fc.pre(places.length > 0);
        const place = places[seed % places.length];
        const disguised = [...name]
          .map((letter, at) => (at === place ? LATIN_LOOK_ALIKES.get(letter) : letter))
          .join('');
        expect(checkNames({ ecf: name, pacer: disguised }).kind).not.toBe('same');
      }),
    );
  });

  it('answers a very long name in one go', () => {
    const long = 'Ann '.repeat(20_000);
    expect(checkNames({ ecf: long, pacer: 'Ann Prima' }).kind).not.toBe('same');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putTogether } from '../../../../../electron/shared/domain/files/misread.ts';
import { lostLetters } from '../../../../../electron/shared/domain/roster/lost-letters.ts';
import { assertProperty, Tally } from '../../../../support/property.ts';
import { draftOf, judged } from '../../../../support/roster-draft.ts';

const found = (text: string) => lostLetters(text)?.code;

describe('letters that were lost before a file was made', () => {
  it.each([
    ['Jos\uFFFD', 'roster-letter-lost'],
    ['Jos\x1A', 'roster-letter-lost'],
    ['?lvaro', 'roster-letter-question'],
    ['Jos&eacute;', 'roster-letters-escaped'],
    ['Jos&#233;', 'roster-letters-escaped'],
    // Cut off by a column that was too narrow.
    ['Jos&#X', 'roster-letters-escaped'],
    ['Jos\\C3\\A9', 'roster-letters-escaped'],
    ['Jos\\u00e9', 'roster-letters-escaped'],
    ['Jos%C3%A9', 'roster-letters-escaped'],
    ['Jos=C3=A9', 'roster-letters-escaped'],
    ['=?utf-8?Q?Jos=C3=A9?=', 'roster-letters-escaped'],
    ['Jos<U+00E9>', 'roster-letters-escaped'],
    ['Jos_x00E9_', 'roster-letters-escaped'],
    ['Jos+AOk- Diaz', 'roster-letters-escaped'],
    ['MarÃa', 'roster-letters-garbled'],
    ['Jos\x8E', 'roster-letters-garbled'],
  ])('are found in %j', (text, code) => {
    expect(found(text)).toBe(code);
  });

  it.each([
    ['ZoÃ« Oâ€™Neil', 'Zoë O’Neil'],
    ['JosÃƒÂ©', 'José'],
    ['Jos√© Mu√±oz', 'José Muñoz'],
    ['JosŽ Mu–oz', 'José Muñoz'],
    ['JosÈ MuÒoz', 'José Muñoz'],
    ['Mart’nez', 'Martínez'],
    ['Garc’a', 'García'],
    ['MŸller', 'Müller'],
    ['Raœl', 'Raúl'],
  ])('are found in %j, and %s is offered', (text, meant) => {
    expect(lostLetters(text)).toEqual({ code: 'roster-letters-garbled-meant', values: { meant } });
  });

  it.each([
    ...['José Núñez', 'Zoë O’Neil', 'JOÃO MAGALHÃES', 'Ângela', 'MATÉŠ', 'KRÍŽ', 'Dušan Žižka'],
    ...['McÉwan', 'DeÁngelis', 'Ka’ahumanu', 'Kaʻbauwai', 'Nguyễn Văn Đức', 'Mª Carmen', '李明'],
    ...['Smith–Jones', 'O´Neil', 'François Lœw', 'राम शर्मा', 'Ιωάννης', 'Пётр', 'Åse Bø', 'Weiß’'],
    ...['Ann (she/her)', '__proto__', '=HYPERLINK("x")', 'Ann "Annie" Ashgrove', 'A&B', 'Łoś'],
  ])('are not missed in %j, where none is lost', (name) => {
    expect(lostLetters(name)).toBeUndefined();
  });
});

/** A letter that a name may have, and what becomes of it on the ways that lose it. */
const LETTERS = [...'áéíóúñüçëêãõåäöøßłśžčđ'];
const misread = (letter: string, encoding: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(letter));
const hex = (letter: string) => Buffer.from(letter).toString('hex');
const WAYS: Readonly<Record<string, (letter: string) => string>> = {
  'question mark': () => '?',
  'replacement character': () => '\uFFFD',
  'pair of Windows': (letter) => misread(letter, 'windows-1252'),
  'pair of a Mac': (letter) => misread(letter, 'macintosh'),
  'pair of pairs': (letter) => misread(misread(letter, 'windows-1252'), 'windows-1252'),
  'hex of a directory': (letter) => hex(letter).replace(/../g, '\\$&'),
  'hex of an address': (letter) => hex(letter).replace(/../g, '%$&'),
  'hex of HTML': (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`,
};

/** What no name that is ready may hold. Written apart from what finds it. */
const isLost = (name: string) =>
  /\p{L}\?|\?\p{L}|\uFFFD|[ÃÅÄâ√][\u0080-\u00BF€‚ƒ„…†‡ˆ‰‹‘“”•–—˜™›©±]|\\[0-9a-f]{2}|%[0-9a-f]{2}|&#x|\bX'[0-9a-f]{2}/iu.test(
    name,
  ) || putTogether(name) !== undefined;

describe('a row that is ready', () => {
  it('has no name with a lost letter, wherever the letter was and whichever way it was lost', () => {
    const tally = new Tally();
    const word = fc.constantFrom('Jos', 'Mu', 'Ann', 'Ib', 'O’Nei', 'Garc');
    const end = fc.constantFrom('', 'a', 'ez', 'oz', 'lvaro');
    const lost = fc
      .tuple(word, fc.constantFrom(...Object.keys(WAYS)), fc.constantFrom(...LETTERS), end)
      .map(([before, way, letter, after]) => ({
        way,
        text: `${before}${WAYS[way]?.(letter)}${after}`,
      }));
    const sound = word.map((text) => ({ way: 'nothing', text }));
    const part = fc.oneof(sound, lost);
    const form = fc.constantFrom('name', 'last first', 'parts', 'hex');
    const property = fc.property(part, part, form, (first, last, kind) => {
      tally.add(first.way, last.way, kind);
      const row = {
        name: ['Name,E-mail', `"${first.text} ${last.text}",x@ashgrove.example`],
        'last first': ['Name,E-mail', `"${last.text}, ${first.text}",x@ashgrove.example`],
        parts: ['First name,Last name', `"${first.text}","${last.text}"`],
        hex: ['cn,mail', `X'${hex(`${first.text} ${last.text}`)}',x@ashgrove.example`],
      }[kind];
      const [verdict] = judged(draftOf(row.join('\n'))).verdicts;
      const isSound = first.way === 'nothing' && last.way === 'nothing';
      expect(verdict?.status, row[1]).toBe(isSound ? 'ready' : 'problem');
      if (verdict?.status === 'ready') expect(isLost(verdict.entry.draft.name)).toBe(false);
    });
    assertProperty('a ready row has all letters of its name', property, tally);
    tally.expectEach(
      [...Object.keys(WAYS), 'nothing'],
      ['question mark', 'pair of Windows', 'nothing'],
    );
  });

  it('has none either for any text at all', () => {
    const tally = new Tally();
    const sign = fc.constantFrom(..."?\uFFFDÃ©±√â€™X'4a6f\\C3%A9&#233; Jos,ž–");
    const property = fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const name = signs.join('');
      const [verdict] = judged(draftOf(`Name,E-mail\n"${name}",x@ashgrove.example\n`)).verdicts;
      tally.add(verdict?.status ?? 'none');
      if (verdict?.status !== 'ready') return;
      expect(isLost(verdict.entry.draft.name), verdict.entry.draft.name).toBe(false);
    });
    assertProperty('no text becomes a name with a lost letter', property, tally);
    tally.expectEach(['ready', 'problem'], ['problem']);
  });
});

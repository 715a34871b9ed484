import { describe, expect, it } from 'vitest';
import {
  cellText,
  readDate,
  readEmail,
} from '../../../../../electron/shared/domain/roster/cell.ts';

describe('what a cell of another program means', () => {
  it.each([
    ['="00123"', '00123'],
    ['="say ""hi"""', 'say "hi"'],
    // As our own files protect a text (B20).
    ["'=cmd|x", '=cmd|x'],
    ["'-", '-'],
    // B21: what a spreadsheet would run stays what it is.
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['=1+1', '=1+1'],
    ["'t Hooft", "'t Hooft"],
    ['Ann', 'Ann'],
    ['', ''],
  ])('%j is %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it.each([
    ['ann@firm.example', 'ann@firm.example'],
    ['Ann Ashgrove <ann@firm.example>', 'ann@firm.example'],
    ['Ashgrove, Ann (ann@firm.example)', 'ann@firm.example'],
    ['<ann@firm.example>;', 'ann@firm.example'],
    ['mailto:ann@firm.example', 'ann@firm.example'],
    [' ann@firm.example, ', 'ann@firm.example'],
    ['ann@firm.example.', 'ann@firm.example'],
    ['n/a', ''],
    ['', ''],
    // Which of two is for a person to say.
    ['ann@firm.example; ann@home.example', 'ann@firm.example; ann@home.example'],
    ['Ann <ann@firm.example>, <ann@home.example>', 'Ann <ann@firm.example>, <ann@home.example>'],
  ])('the address in %j is %j', (cell, address) => {
    expect(readEmail(cell)).toBe(address);
  });

  it.each([
    ['2014-08-11', '2014-08-11'],
    ['8/1/2014', '2014-08-01'],
    ['12-31-2013', '2013-12-31'],
    ['8/1/14', '2014-08-01'],
    ['8/1/98', '1998-08-01'],
    ['2015/3/2', '2015-03-02'],
    ['3/2/2015 12:00:00 AM', '2015-03-02'],
    ['2015-03-02T00:00:00.000Z', '2015-03-02'],
    ['2015-03-02 00:00:00', '2015-03-02'],
    ['02-Mar-2015', '2015-03-02'],
    ['March 2, 2015', '2015-03-02'],
    ['2 de marzo de 2015', '2015-03-02'],
    ['15 ago 2015', '2015-08-15'],
    ['1 de setiembre de 2015', '2015-09-01'],
    ['2 me 2015', '2015-05-02'],
    ['29 jiyè 2015', '2015-07-29'],
    ['4 oktòb 2015', '2015-10-04'],
    ['9 desanm 2015', '2015-12-09'],
    ['Sept. 2 2015', '2015-09-02'],
    // Not a whole date, or an ambiguous one: refused by the next check.
    ['August 1', 'August 1'],
    ['March 2015', '2015-03-00'],
    ['13/02/2015', '2015-13-02'],
    ['42065', '42065'],
  ])('the date %j is %j', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it('S44: is left alone where it is far too long for an address or a date', () => {
    for (const filling of [' ', '(', ',;', '1/']) {
      const cell = `a${filling.repeat(60_000)}b`;
      expect([readEmail(cell), readDate(cell), cellText(cell)]).toEqual([cell, cell, cell]);
    }
  });
});

import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  csvCell,
  csvParts,
  csvText,
} from '../../../../../electron/shared/domain/files/csv-text.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0', '＝', '＠'), fc.string())
    .map(([trigger, rest]) => trigger + rest),
  fc.constantFrom('=1+1', '-2+3', '@SUM(A1)', "=cmd|'/c calc'!A0", '"quoted"', 'a;b', ' lead', ''),
);
const FORMULA = /^[=+\-@\t\r\0\uFF0B\uFF0D\uFF1D\uFF20]/;
/** What a spreadsheet program reads, cell by cell, by a parser that is not ours. */
const read = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' }).data;

describe('S42, B20: a cell of a CSV file (OWASP ASVS 1.2.10)', () => {
  it('never begins with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(cell, (value) => {
        const [[shown = ''] = []] = read(`${csvCell(value)}\r\n`);
        expect(shown).not.toMatch(FORMULA);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows the text as it is, with an apostrophe in front where that protects', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const width = Math.max(...rows.map((row) => row.length));
          const whole = rows.map((row) => [
            ...row,
            ...Array.from({ length: width - row.length }, () => 'x'),
          ]);
          const header = Array.from({ length: width }, (_, column) => `Column ${column}`);
          const [first, ...back] = read(csvText(header, whole)).slice(0, whole.length + 1);
          expect(first).toEqual(header);
          const protectedText = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
          expect(back).toEqual(whole.map((row) => row.map(protectedText)));
        },
      ),
    );
  });

  it('stands in the file once, however many rows there are', () => {
    const rows = Array.from({ length: 400 }, (_, number) => [`${number}`]);
    const lines = ['\uFEFFNumber', ...rows.map(([cell]) => cell), ''];
    expect(csvText(['Number'], rows).split('\r\n')).toEqual(lines);
    expect([...csvParts(['Number'], rows)]).toHaveLength(3);
  });

  it.each([
    ['=1+1', '"\'=1+1"'],
    ['-5', '"\'-5"'],
    ['Ashgrove, Abner', '"Ashgrove, Abner"'],
    ['5" nails', '"5"" nails"'],
    ['plain', 'plain'],
    ['two words', 'two words'],
    [' before', '" before"'],
    ['after ', '"after "'],
    ['a;b', '"a;b"'],
    ['a\tb', '"a\tb"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['', ''],
  ])('writes %s as %s', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});

import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell, csvDialect, csvText } from '../../../../electron/shared/domain/csv-text.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0', '＝', '＠'), fc.string())
    .map(([trigger, rest]) => trigger + rest),
  fc.constantFrom('=1+1', '-2+3', '@SUM(A1)', "=cmd|'/c calc'!A0", '"quoted"', 'a;b', ' lead', ''),
);
/** What a spreadsheet program reads, cell by cell, by a parser that is not ours. */
const read = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' }).data;

describe('a cell of a CSV file (S42, B20, OWASP ASVS 1.2.10)', () => {
  it('never begins with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(cell, (value) => {
        const [[shown = ''] = []] = read(`${csvCell(value)}\r\n`);
        expect(shown).not.toMatch(/^[=+\-@\t\r\0\uFF0B\uFF0D\uFF1D\uFF20]/);
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
          expect(
            back.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\0＋－＝＠])/, ''))),
          ).toEqual(whole);
        },
      ),
    );
  });

  it.each([
    ['=1+1', '"\'=1+1"'],
    ['-5', '"\'-5"'],
    ['Ashgrove, Abner', '"Ashgrove, Abner"'],
    ['5" nails', '"5"" nails"'],
    ['plain', 'plain'],
    ['', ''],
  ])('writes %s as %s', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});

describe('a CSV file that somebody made (B5)', () => {
  it.each([
    ['Name,Office\nA,B', ',', 0],
    ['Name;Office\nA;B', ';', 0],
    ['Name\tOffice\nA\tB', '\t', 0],
    ['"Name, full";Office;Role\n', ';', 0],
    ['sep=;\r\nName;Office\r\n', ';', 7],
    ['SEP=,\nName\n', ',', 6],
    ['Name\nA\n', ',', 0],
    // As Excel writes the line back: quoted, and filled up to the width of the table.
    ['"sep=;"\r\nName;Office\r\n', ';', 9],
    ['sep=;;;\r\nName;Office;Role\r\n', ';', 9],
    ['"sep=;";;\nName;Office;Role\n', ';', 10],
    ['sep=,,,\nName,Office,Role\n', ',', 8],
    // Saved again with another separator than the one it names.
    ['"sep=;",,\nName,Office,Role\n', ',', 10],
    ['Firm roster 2026\n\nName;Office\nAnn;Miami\n', ';', 0],
    ['"Firm roster, ""new""\nof 2026"\nName;Office\n', ';', 0],
    ['sep=unknown\nName;Office\n', ';', 0],
  ] as const)('is read as %j with %j', (text, delimiter, start) => {
    expect(csvDialect(text)).toEqual({ delimiter, start });
  });

  it('S44: a first line of 100 kB of anything is read as fast as any', () => {
    for (const piece of [' ', ';', '\t ', '"', 'a']) {
      const text = `sep=;${piece.repeat(100_000 / piece.length)}`;
      expect(csvDialect(text).start).toBe(0);
    }
  });
});

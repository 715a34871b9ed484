import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv, csvDialect, MAX_ROWS } from '../../../../electron/adapters/csv/csv.ts';
import { MAX_COLUMNS } from '../../../../electron/shared/domain/files/csv-text.ts';

/** The table as rows with their heading on top, or why there is none. */
const rows = (text: string) => {
  const table = csv.table(text, () => false);
  return table.ok ? [table.value.headings, ...table.value.rows] : table.failure;
};

describe('reading CSV', () => {
  it('B4: any line ends, also mixed', () => {
    expect(rows('a,b\r\n1,2\r3,4\n5,6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(rows('a,b\r1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it.each([';', '\t', ','])('B5: the separator %j is found', (separator) => {
    const text = [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]
      .map((row) => row.join(separator))
      .join('\n');
    expect(rows(text)).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('B5: Excel’s separator line is followed and is no row', () => {
    expect(rows('sep=;\r\na;b\r\n1,5;2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
  });

  it('B6: a quote that never ends stops it, with the line it began in', () => {
    expect(rows('a,b\n1,2\n3,"4\n5,6')).toEqual({ code: 'csv-quote-open', values: { row: 3 } });
    expect(rows('a,b\n1,"2')).toEqual({ code: 'csv-quote-open', values: { row: 2 } });
    expect(rows('a,b\n1,"5" nails')).toEqual({ code: 'csv-quote-open', values: { row: 2 } });
  });

  it.each([
    ['another row', 'a,b\n"Ann,Miami\nBob,"Mobile"\nCarl,x'],
    ['another row, behind a cell that is whole', 'a,b\nx,"Ann\nBob,"Mobile"\nCarl,y'],
    ['another cell', 'a,b\n"Ann" x,"Miami"\nBob,"M"'],
    ['all that follows, at a second fault', 'a,b\n"5" nails,ok\nx,y'],
  ])('B6: a quote that swallows %s stops it', (_what, text) => {
    expect(rows(text)).toEqual({ code: 'csv-quote-open', values: { row: 2 } });
  });

  it('B6: quotes that nobody doubled are read where they swallow nothing', () => {
    expect(rows('a,b\n"say "hi" now",x\ny,z')).toEqual([
      ['a', 'b'],
      ['say "hi" now', 'x'],
      ['y', 'z'],
    ]);
  });

  it('leaves blank rows out, those of blank cells too, and keeps a row with one cell', () => {
    expect(csv.table('\na,b\n , \n1,\n', () => false)).toMatchObject({
      value: { headings: ['a', 'b'], headingLine: 2, rows: [['1', '']], lines: [4] },
    });
  });

  it('B7: a line break inside quotes is part of the field, and lines are still counted right', () => {
    const table = csv.table('a,b\n"1\n2","say ""hi"""\n\n3,4', () => false);
    expect(table).toMatchObject({
      value: {
        rows: [
          ['1\n2', 'say "hi"'],
          ['3', '4'],
        ],
        lines: [2, 5],
      },
    });
  });

  it('B8: more than 50,000 rows or a field over 64 KiB are refused', () => {
    expect(rows(`a\n${'1\n'.repeat(MAX_ROWS)}`)).toHaveLength(MAX_ROWS + 1);
    expect(rows(`a\n${'1\n'.repeat(MAX_ROWS + 1)}`)).toEqual({
      code: 'csv-too-many-rows',
      values: { max: MAX_ROWS },
    });
    expect(rows(`a,b\n1,${'x'.repeat(65_536)}`)).toHaveLength(2);
    expect(rows(`a,b\n1,${'x'.repeat(65_537)}`)).toEqual({
      code: 'csv-field-too-long',
      values: { row: 2 },
    });
  });

  it('B8: headings of more than 200 columns are refused; what a row has beyond them is for others to say', () => {
    const row = (cells: number) => Array.from({ length: cells }, () => 'x').join(',');
    expect(rows(`${row(MAX_COLUMNS)}\n1`)).toHaveLength(2);
    expect(rows(`${row(MAX_COLUMNS + 1)}\n1`)).toEqual({
      code: 'csv-too-many-columns',
      values: { max: MAX_COLUMNS },
    });
    expect(rows(`a,b\n${row(MAX_COLUMNS + 1)}`)).toHaveLength(2);
  });

  it('B10: a header with nothing below it is named', () => {
    expect(rows('a,b\n')).toEqual({ code: 'csv-no-rows' });
    expect(rows('')).toEqual({ code: 'csv-no-rows' });
  });

  it('B21, B23: nothing is computed, rounded or read as a date', () => {
    expect(rows('a,b,c,d\n=1+1,001234,1E5,2026-11-23')).toEqual([
      ['a', 'b', 'c', 'd'],
      ['=1+1', '001234', '1E5', '2026-11-23'],
    ]);
  });

  it('B22: __proto__ is a cell like any other', () => {
    expect(rows('__proto__,constructor\nx,y')).toEqual([
      ['__proto__', 'constructor'],
      ['x', 'y'],
    ]);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('what another program wrote comes out the same, whatever is in it', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/\r/g, ''))
      .filter((text) => text.trim() !== '');
    const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 2,
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(tables, (written) => {
        const heading = (written[0] ?? []).map((_cell, index) => `column ${index}`);
        const text = Papa.unparse([heading, ...written], { quotes: true });
        expect(rows(text)).toEqual([heading, ...written]);
      }),
    );
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(csv.table(text, () => false)).toHaveProperty('ok');
      }),
    );
  });
});

describe('B5: a CSV file that somebody made', () => {
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
    ['sep=; ;\nName;Office;Role\n', ';', 8],
    ['sep=; ,\nName,Office,Role\n', ',', 8],
    // Saved again with another separator than the one it names.
    ['"sep=;",,\nName,Office,Role\n', ',', 10],
    ['Firm roster 2026\n\nName;Office\nAnn;Miami\n', ';', 0],
    ['"Firm roster, ""new""\nof 2026"\nName;Office\n', ';', 0],
    ['sep=unknown\nName;Office\n', ';', 0],
    // Nobody knows these headings: the number of cells that most rows have decides.
    ['Bufete Ashgrove, S.L., Madrid\nNombre;Oficina\nAnn;Miami\nBob;Mobile\n', ';', 0],
    ['Nombre;Tribunales\nAnn;alnb, flsb, flmb\nBob;alnb, flsb, flmb\n', ';', 0],
    ['Nombre,Tribunales\nAnn,alnb; flsb; flmb\nBob,alnb; flsb; flmb\n', ',', 0],
    ['Nombre|Oficina\nAshgrove, Ann|Miami\n', '|', 0],
    // As many rows of one width as of another: the wider one.
    ['a;b,c,d\n1;2,3,4\n', ',', 0],
    ['a;b;c,d\n1;2;3,4\n', ';', 0],
    // And as wide: the first of the separators.
    ['a;b,c\n1;2,3\n', ',', 0],
    ['a;b;c,d\na;b;c,d\n1,2,3,4\n5,6,7,8\n', ',', 0],
    ['1,2,3,4\n5,6,7,8\na;b;c,d\na;b;c,d\n', ',', 0],
    // Cells without text count, and so does a line like Excel’s further down.
    ['a;\nb;\nc,d\n', ';', 0],
    ['Name;Office\nsep=,\nAnn;Miami\n', ';', 0],
    // More rows beat wider ones, wherever they stand.
    ['a;b;c,d\na;b;c,d\nx,y\n1,2,3,4\n', ',', 0],
    ['a;b,c,d\n1;2,3,4\n5;6\n', ';', 0],
    ['a;b;c;d\ne;f;g;h\n1;2,3\n4;5,6\n7;8,9\n', ',', 0],
    ['Nombre\tNota\r"Ann"\t"one,\rtwo, three"\r', '\t', 0],
  ] as const)('is read as %j with %j', (text, delimiter, start) => {
    expect(csvDialect(text, () => false)).toEqual({ delimiter, start });
  });

  it('is read with the separator that shows the headings, among the first ten rows that aren’t blank', () => {
    const text = (above: number) => `${'a,b,c\n'.repeat(above)}Name;Office\nAnn;Miami\n`;
    const isHeading = (cells: readonly string[]) => cells.includes('Office');
    expect(csvDialect(text(9), isHeading).delimiter).toBe(';');
    expect(csvDialect(text(10), isHeading).delimiter).toBe(',');
    expect(csvDialect(`\n${text(9)}`, isHeading).delimiter).toBe(';');
  });

  it('S44: a first line of 100 kB of anything is read as fast as any', () => {
    for (const piece of [' ', ';', '\t ', '"', 'a']) {
      const text = `sep=;${piece.repeat(100_000 / piece.length)}`;
      expect(csvDialect(text, () => false).start).toBe(0);
    }
  });
});

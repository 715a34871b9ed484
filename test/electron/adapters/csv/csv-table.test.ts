import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv, MAX_ROWS } from '../../../../electron/adapters/csv/csv.ts';
import { MAX_COLUMNS } from '../../../../electron/shared/domain/files/csv-text.ts';

const table = (text: string) => {
  const read = csv.table(text, () => false);
  return read.ok ? read.value : read.failure;
};

describe('a table in a CSV file', () => {
  it.each([
    ['B4: line feeds', 'Name,Office\nAnn,Miami\n'],
    ['B4: carriage returns alone', 'Name,Office\rAnn,Miami\r'],
    ['B4: mixed line ends', 'Name,Office\r\nAnn,Miami\r'],
    ['B5: semicolons', 'Name;Office\r\nAnn;Miami\r\n'],
    ['B5: tabs', 'Name\tOffice\nAnn\tMiami'],
    ['B5: a line that names the separator', 'sep=;\nName;Office\nAnn;Miami'],
    ['B7: quotes', '"Name","Office"\n"Ann","Miami"'],
  ])('%s', (_, text) => {
    expect(table(text)).toMatchObject({ headings: ['Name', 'Office'], rows: [['Ann', 'Miami']] });
  });

  it('B7: keeps a line end inside quotes and still knows each row’s line in the file', () => {
    expect(table('Name,Note\n"Ann","one\ntwo"\n\nBob,x\n')).toEqual({
      headings: ['Name', 'Note'],
      headingLine: 1,
      rows: [
        ['Ann', 'one\ntwo'],
        ['Bob', 'x'],
      ],
      lines: [2, 5],
    });
    expect(table('sep=,\nName\nAnn\n')).toMatchObject({ headingLine: 2, lines: [3] });
  });

  it('B6: stops at a quotation mark that is never closed and says in which line', () => {
    expect(table('Name,Office\nAnn,Miami\n"Bob,Mobile\nCosmo,Miami\n')).toEqual({
      code: 'csv-quote-open',
      values: { row: 3 },
    });
  });

  it('B8: takes fifty thousand rows and no more, no row of hundreds of columns, no endless field', () => {
    expect(table(`a\n${'1\n'.repeat(MAX_ROWS)}`)).toMatchObject({ headings: ['a'] });
    expect(table(`a\n${'1\n'.repeat(MAX_ROWS + 1)}`)).toMatchObject({ code: 'csv-too-many-rows' });
    expect(table(`${'a,'.repeat(MAX_COLUMNS)}b\n1\n`)).toMatchObject({
      code: 'csv-too-many-columns',
    });
    expect(table(`a\n"${'x'.repeat(70_000)}"\n`)).toMatchObject({ code: 'csv-field-too-long' });
  });

  it('B10: a heading without rows, and nothing at all, are told apart from a table', () => {
    for (const text of ['Name,Office\n', '', '\n\n', 'sep=;\n']) {
      expect(table(text)).toMatchObject({ code: 'csv-no-rows' });
    }
  });

  it('B23: leaves every cell the text it is', () => {
    expect(table('a,b,c\n001234,1E5,12/1/2014\n')).toMatchObject({
      rows: [['001234', '1E5', '12/1/2014']],
    });
  });

  it('reads back what another program wrote, in every dialect', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .map((text) => `${text.replace(/[\r\0\uFEFF]/g, '')}.`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 20 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n', '\r'),
        (rows, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
          const read = table(text);
          expect('rows' in read && [read.headings, ...read.rows]).toEqual(rows);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { csvDialect } from '../../../../electron/adapters/csv/csv-dialect.ts';

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
    // Nobody knows these headings: the number of cells that most rows have decides.
    ['Bufete Ashgrove, S.L., Madrid\nNombre;Oficina\nAnn;Miami\nBob;Mobile\n', ';', 0],
    ['Nombre;Tribunales\nAnn;alnb, flsb, flmb\nBob;alnb, flsb, flmb\n', ';', 0],
    ['Nombre,Tribunales\nAnn,alnb; flsb; flmb\nBob,alnb; flsb; flmb\n', ',', 0],
    ['Nombre|Oficina\nAshgrove, Ann|Miami\n', '|', 0],
    ['Nombre\tNota\r"Ann"\t"one,\rtwo, three"\r', '\t', 0],
  ] as const)('is read as %j with %j', (text, delimiter, start) => {
    expect(csvDialect(text, () => false)).toEqual({ delimiter, start });
  });

  it('S44: a first line of 100 kB of anything is read as fast as any', () => {
    for (const piece of [' ', ';', '\t ', '"', 'a']) {
      const text = `sep=;${piece.repeat(100_000 / piece.length)}`;
      expect(csvDialect(text, () => false).start).toBe(0);
    }
  });
});

import { HEADINGS_WITHIN } from '../files/csv-separator.ts';
import type { CsvTable } from '../files/csv-table.ts';
import { isBlank } from '../files/csv-text.ts';
import { displayText } from '../files/import-text.ts';
import { canBeHeadings, guessHeadingRow, tableWidth } from './heading-row.ts';
import { isOfPasswords } from './words/heading.ts';

const MAX_SHOWN_LENGTH = 100;

/** The first rows of a file, including the one read as its headings. */
function firstRows({ headings, rows }: CsvTable): readonly (readonly string[])[] {
  return [headings, ...rows.slice(0, HEADINGS_WITHIN - 1)];
}

/** SECURITY: A file's table without the cells below a heading of passwords, so that no password is kept, shown or saved again. */
export function withoutPasswords(file: CsvTable): CsvTable {
  const heads = firstRows(file);
  const below = new Map<number, number>();
  for (const [row, cells] of [...heads.entries()].toReversed()) {
    for (const [column, cell] of cells.entries()) if (isOfPasswords(cell)) below.set(column, row);
  }
  if (below.size === 0) return file;
  const rows = file.rows.map((cells, row) =>
    cells.map((cell, column) => (row >= (below.get(column) ?? Infinity) ? '' : cell)),
  );
  return { ...file, rows };
}

/** Which row of a file most likely holds its headings, counted from 0. */
export function likelyHeadingRow(file: CsvTable): number {
  return guessHeadingRow(firstRows(file));
}

/** A file's table with the headings in that row, counted from 0. The rows above it and the rows that repeat the headings are left out. */
export function tableBelow(file: CsvTable, headingRow: number): CsvTable {
  const { headings, headingLine, rows, lines } = headingRow === 0 ? file : cutAt(file, headingRow);
  const shown = headings.slice(0, tableWidth(headings, rows));
  const repeats = (cells: readonly string[] = []) =>
    shown.every((heading, column) => cells[column]?.trim() === heading.trim());
  if (!rows.some(repeats)) return { headings: shown, headingLine, rows, lines };
  return {
    headings: shown,
    headingLine,
    rows: rows.filter((cells) => !repeats(cells)),
    lines: lines.filter((_line, row) => !repeats(rows[row])),
  };
}

function cutAt(file: CsvTable, headingRow: number): CsvTable {
  return {
    headings: file.rows[headingRow - 1] ?? [],
    headingLine: lineOf(file, headingRow),
    rows: file.rows.slice(headingRow),
    lines: file.lines.slice(headingRow),
  };
}

function lineOf({ headingLine, lines }: CsvTable, row: number): number {
  return (row === 0 ? headingLine : lines[row - 1]) ?? 0;
}

/** The rows that a person may choose as headings, each with its line and its first text. The last row is never among them. */
export function headingChoices(
  file: CsvTable,
): readonly { readonly row: number; readonly line: number; readonly text: string }[] {
  return firstRows(file)
    .slice(0, file.rows.length)
    .flatMap((cells, row) => {
      const text = cells.filter((cell) => !isBlank(cell)).join(', ');
      const shown = { row, line: lineOf(file, row), text: displayText(text, MAX_SHOWN_LENGTH) };
      return canBeHeadings(cells) ? [shown] : [];
    });
}

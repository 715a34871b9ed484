import type { CsvTable } from '../../ports.ts';
import { displayText } from '../../shared/domain/import-text.ts';
import {
  canBeHeadings,
  guessHeadingRow,
  HEADINGS_WITHIN,
} from '../../shared/domain/roster-heading.ts';

const LONGEST_SHOWN = 100;

/** The first rows of a file, the one read as its headings among them. */
function firstRows({ headings, rows }: CsvTable): readonly (readonly string[])[] {
  return [headings, ...rows.slice(0, HEADINGS_WITHIN - 1)];
}

/** Which row of a file most likely holds its headings, counted from 0. */
export function likelyHeadingRow(file: CsvTable): number {
  return guessHeadingRow(firstRows(file));
}

/** A file's table with the headings in that row, counted from 0; what stands above is no part of it. */
export function tableBelow(file: CsvTable, headingRow: number): CsvTable {
  const headings = file.rows[headingRow - 1];
  const headingLine = file.lines[headingRow - 1];
  if (!headings || headingLine === undefined) return file;
  const [rows, lines] = [file.rows.slice(headingRow), file.lines.slice(headingRow)];
  return { headings, headingLine, rows, lines };
}

/** The rows a person may choose the headings from, each with its line and its beginning; one with nothing below it is none. */
export function headingChoices(
  file: CsvTable,
): readonly { readonly row: number; readonly line: number; readonly text: string }[] {
  return firstRows(file)
    .slice(0, file.rows.length)
    .flatMap((cells, row) => {
      const text = cells.filter((cell) => cell.trim() !== '').join(', ');
      const { headingLine: line } = tableBelow(file, row);
      return canBeHeadings(cells) ? [{ row, line, text: displayText(text, LONGEST_SHOWN) }] : [];
    });
}

import { HEADINGS_WITHIN } from '../files/csv-separator.ts';
import { filledWidth, isBlank, MAX_COLUMNS } from '../files/csv-text.ts';
import { fieldOf } from './words/heading.ts';

/** Whether a row can be the headings: it has no more cells than a table may have columns. */
export function canBeHeadings(cells: readonly string[]): boolean {
  return filledWidth(cells) <= MAX_COLUMNS;
}

/** Whether a row is certainly the headings: it names two fields that we know. */
export function canTellHeadings(cells: readonly string[]): boolean {
  const known = new Set(cells.map(fieldOf).filter((field) => field !== undefined));
  return known.size >= 2 && canBeHeadings(cells);
}

/** Which of a file's rows holds the headings: the first of the top rows that certainly does, since a title may be above it; else the very first. */
export function guessHeadingRow(rows: readonly (readonly string[])[]): number {
  return Math.max(rows.slice(0, HEADINGS_WITHIN).findIndex(canTellHeadings), 0);
}

/**
 * How many columns a table has: all up to the last heading, and unnamed ones after it that at least half of the rows fill.
 * Text further to the right is not a column: an unquoted separator moved it there.
 */
export function tableWidth(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): number {
  const named = filledWidth(headings);
  let width = Math.min(headings.length, MAX_COLUMNS);
  const isFilled = (cells: readonly string[]) => !isBlank(cells[width - 1] ?? '');
  while (width > named && rows.filter(isFilled).length * 2 < rows.length) width -= 1;
  return width;
}

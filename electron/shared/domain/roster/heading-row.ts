import { HEADINGS_WITHIN } from '../files/csv-separator.ts';
import { filledWidth, isBlank, MAX_COLUMNS } from '../files/csv-text.ts';
import { fieldOf } from './heading-words.ts';

/** Whether a row can be the headings at all. */
export function canBeHeadings(cells: readonly string[]): boolean {
  return filledWidth(cells) <= MAX_COLUMNS;
}

/** Whether a row is certainly the headings: it has two we know. */
export function canTellHeadings(cells: readonly string[]): boolean {
  const known = new Set(cells.map(fieldOf).filter((field) => field !== undefined));
  return known.size >= 2 && canBeHeadings(cells);
}

/** Which of a file's rows holds the headings: the first of a few that can be told, for a title may stand above them; else the very first. */
export function guessHeadingRow(rows: readonly (readonly string[])[]): number {
  return Math.max(rows.slice(0, HEADINGS_WITHIN).findIndex(canTellHeadings), 0);
}

/**
 * How many columns a table has: all up to the last heading, and those after it that have no name where at least half of
 * the rows fill them. What stands further to the right is no column: a separator that nobody quoted has moved it there.
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

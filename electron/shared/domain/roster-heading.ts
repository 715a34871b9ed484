import { MOST_COLUMNS } from './csv-text.ts';
import { fieldOf } from './roster-fields.ts';

/** Among so many first rows the headings are looked for. */
export const HEADINGS_WITHIN = 10;

/** Whether a row can be the headings at all. */
export function canBeHeadings(cells: readonly string[]): boolean {
  return cells.length <= MOST_COLUMNS;
}

/** Which of a file's rows holds the headings: the first of a few that has two we know, for a title may stand above them; else the very first. */
export function guessHeadingRow(rows: readonly (readonly string[])[]): number {
  const guess = rows.slice(0, HEADINGS_WITHIN).findIndex((cells) => {
    const known = new Set(cells.map(fieldOf).filter((field) => field !== undefined));
    return known.size >= 2 && canBeHeadings(cells);
  });
  return Math.max(guess, 0);
}

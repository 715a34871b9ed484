import { HEADINGS_WITHIN } from '../files/csv-separator.ts';
import { filledWidth, isBlank, MAX_COLUMNS } from '../files/csv-text.ts';
import type { RosterField } from './fields.ts';
import { fieldOf } from './words/heading.ts';

/** Whether a row can be the headings: it has no more cells than a table may have columns. */
export function canBeHeadings(cells: readonly string[]): boolean {
  return filledWidth(cells) <= MAX_COLUMNS;
}

/** Whether a row is certainly the headings: it names two fields that we know. */
export function canTellHeadings(cells: readonly string[]): boolean {
  return knownIn(cells).size >= 2 && canBeHeadings(cells);
}

function knownIn(cells: readonly string[]): ReadonlySet<RosterField> {
  return new Set(cells.map(fieldOf).filter((field) => field !== undefined));
}

/**
 * Which of a file's rows holds the headings: the first of the top rows that certainly does, since a title may be above it;
 * else the very first. A row of groups (`PACER`, `Courts`) may stand above the headings, which name twice as much and the
 * person.
 */
export function guessHeadingRow(rows: readonly (readonly string[])[]): number {
  const top = rows.slice(0, HEADINGS_WITHIN);
  const first = top.findIndex(canTellHeadings);
  if (first < 0) return 0;
  const known = knownIn(top[first] ?? []);
  if (known.has('name') || known.has('lastName')) return first;
  const below = top.findIndex((cells, row) => {
    const fields = knownIn(cells);
    const isNamed = fields.has('name') || fields.has('lastName');
    return row > first && isNamed && fields.size >= 2 * known.size && canBeHeadings(cells);
  });
  return below > 0 ? below : first;
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

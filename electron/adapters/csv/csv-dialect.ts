import Papa from 'papaparse';
import {
  likelySeparator,
  namedSeparator,
  type Separator,
} from '../../shared/domain/files/csv-separator.ts';
import { withPlainLineEnds } from './line-ends.ts';

/** Tells whether a row is the headings of the table that is looked for. */
export type IsHeading = (cells: readonly string[]) => boolean;

/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: Separator;
  /** Where the table begins: after a `sep=` line. */
  readonly start: number;
}

const BEGINNING = 64 * 1024;
const ROWS = 100;

/**
 * Finds the separator: the one that a `sep=` line names, else the one that the beginning of the file speaks for. The
 * library splits the rows; its own guess is no use here, since it counts a title as a row of the table and knows no
 * table of two columns below one.
 */
export function csvDialect(text: string, isHeading: IsHeading): CsvDialect {
  const named = namedSeparator(text);
  if (named) return { delimiter: named.separator, start: named.start };
  const beginning = withPlainLineEnds(text.slice(0, BEGINNING));
  const read = (delimiter: Separator) =>
    Papa.parse<string[]>(beginning, { delimiter, newline: '\n', preview: ROWS }).data;
  return { delimiter: likelySeparator(read, isHeading), start: 0 };
}

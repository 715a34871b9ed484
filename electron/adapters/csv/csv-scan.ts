import Papa from 'papaparse';
import { filledWidth, isBlank, MAX_COLUMNS } from '../../shared/domain/files/csv-text.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { csvDialect, type IsHeading } from './csv-dialect.ts';
import { withPlainLineEnds } from './line-ends.ts';

/** Most rows below the heading, and characters of one field. */
export const MAX_ROWS = 50_000;
const MAX_FIELD_LENGTH = 64 * 1024;

/** Gets one row that is not blank, the heading first; `line` counts where in the file it begins, from 1. What it fails with ends the scan. */
export type OnCsvRow = (row: readonly string[], line: () => number) => Result<undefined>;

/**
 * Reads row by row: any line ends, the separator the file names or its beginning speaks for, quoted fields over several lines.
 * Blank rows are left out and still counted as lines. Nothing of a row is kept that `onRow` does not keep.
 */
export function csvScan(text: string, onRow: OnCsvRow, isHeading: IsHeading): Result<undefined> {
  const { delimiter, start } = csvDialect(text, isHeading);
  const body = withPlainLineEnds(start === 0 ? text : text.slice(start));
  const lineAt = lineCounter(body, start === 0 ? 1 : 2);
  let seen = 0;
  let from = 0;
  let outcome: Result<undefined> = ok(undefined);
  Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    step({ data: row, errors, meta }, parser) {
      const begin = from;
      from = meta.cursor;
      const line = () => lineAt(begin);
      if (errors.length > 0 && isQuoteOpen(errors, row, delimiter)) {
        outcome = fail('csv-quote-open', { row: line() });
      } else if (from - begin > MAX_FIELD_LENGTH && row.some(isTooLong)) {
        outcome = fail('csv-field-too-long', { row: line() });
      } else if (!row.every(isBlank)) {
        seen += 1;
        outcome = tooMuch(seen, row) ?? onRow(row, line);
      }
      if (!outcome.ok) parser.abort();
    },
  });
  if (!outcome.ok) return outcome;
  return seen < 2 ? fail('csv-no-rows') : outcome;
}

/** A quotation mark that opened a field and closed none swallows what follows: the rest of the file, or other cells and rows up to the next mark. */
function isQuoteOpen(
  errors: readonly Papa.ParseError[],
  row: readonly string[],
  delimiter: string,
): boolean {
  if (errors.some(({ code }) => code === 'MissingQuotes')) return true;
  return row.some((cell) => cell.includes('\n') || cell.includes(`${delimiter}"`));
}

const isTooLong = (field: string) => field.length > MAX_FIELD_LENGTH;

function tooMuch(seen: number, row: readonly string[]): Result<undefined> | undefined {
  if (seen > MAX_ROWS + 1) return fail('csv-too-many-rows', { max: MAX_ROWS });
  const isFirst = seen === 1;
  return isFirst && filledWidth(row) > MAX_COLUMNS
    ? fail('csv-too-many-columns', { max: MAX_COLUMNS })
    : undefined;
}

/** Counts lines up to a place, going on from the last place asked for. */
function lineCounter(text: string, first: number): (place: number) => number {
  let line = first;
  let at = 0;
  return (place) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < place; end = text.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
    return line;
  };
}

import Papa from 'papaparse';
import type { Csv } from '../../ports/files.ts';
import {
  likelySeparator,
  namedSeparator,
  type Separator,
} from '../../shared/domain/files/csv-separator.ts';
import { filledWidth, isBlank, MAX_COLUMNS } from '../../shared/domain/files/csv-text.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** The most rows below the heading. */
export const MAX_ROWS = 50_000;
const MAX_FIELD_LENGTH = 64 * 1024;
/** How much of a file is read to find its separator: so many characters, so many rows. */
const SAMPLE_LENGTH = 64 * 1024;
const SAMPLE_ROWS = 100;

/** Whether a row is the headings of the table that the caller looks for. */
type IsHeading = Parameters<Csv['scan']>[2];

/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: Separator;
  /** Where the table begins: after a `sep=` line. */
  readonly start: number;
}

/** CSV as RFC 4180 has it and as programs write it, with any line ends. Every cell stays text. */
export const csv: Csv = { table, scan };

/**
 * Finds the separator: the one that a `sep=` line names, else the one that fits the beginning of the file. The library splits
 * the rows; its own guess is no use here, since it counts a title as a row of the table and misses a table of two columns
 * below one.
 */
export function csvDialect(text: string, isHeading: IsHeading): CsvDialect {
  const named = namedSeparator(text);
  if (named) return { delimiter: named.separator, start: named.start };
  const sample = withPlainLineEnds(text.slice(0, SAMPLE_LENGTH));
  const read = (delimiter: Separator) =>
    Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS }).data;
  return { delimiter: likelySeparator(read, isHeading), start: 0 };
}

function table(text: string, isHeading: IsHeading): ReturnType<Csv['table']> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const keep = (row: readonly string[], line: () => number) => {
    rows.push(row);
    lines.push(line());
    return ok(undefined);
  };
  const scanned = scan(text, keep, isHeading);
  if (!scanned.ok) return scanned;
  const [headings = [], ...rest] = rows;
  const [headingLine = 0, ...restLines] = lines;
  return ok({ headings, headingLine, rows: rest, lines: restLines });
}

/** Blank rows are left out, and still counted as lines. */
function scan(
  text: string,
  onRow: Parameters<Csv['scan']>[1],
  isHeading: IsHeading,
): Result<undefined> {
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
      const problem = problemOf({ row, errors, delimiter });
      if (problem) outcome = fail(problem, { row: line() });
      else if (!row.every(isBlank)) {
        seen += 1;
        outcome = tooMuch(seen, row) ?? onRow(row, line);
      }
      if (!outcome.ok) parser.abort();
    },
  });
  if (!outcome.ok) return outcome;
  return seen < 2 ? fail('csv-no-rows') : outcome;
}

/** A row as the library read it. */
interface ReadRow {
  readonly row: readonly string[];
  readonly errors: readonly Papa.ParseError[];
  readonly delimiter: string;
}

function problemOf(read: ReadRow): FailureCode | undefined {
  if (read.errors.length > 0 && isQuoteOpen(read)) return 'csv-quote-open';
  const isTooLong = read.row.some((field) => field.length > MAX_FIELD_LENGTH);
  return isTooLong ? 'csv-field-too-long' : undefined;
}

/** A quotation mark that opens a field and closes none swallows what follows: the rest of the file, or other cells and rows up to the next mark. */
function isQuoteOpen({ row, errors, delimiter }: ReadRow): boolean {
  if (errors.some(({ code }) => code === 'MissingQuotes')) return true;
  return row.some((cell) => cell.includes('\n') || cell.includes(`${delimiter}"`));
}

function tooMuch(seen: number, row: readonly string[]): Result<undefined> | undefined {
  if (seen > MAX_ROWS + 1) return fail('csv-too-many-rows', { max: MAX_ROWS });
  const isFirst = seen === 1;
  return isFirst && filledWidth(row) > MAX_COLUMNS
    ? fail('csv-too-many-columns', { max: MAX_COLUMNS })
    : undefined;
}

/** Counts lines up to a position, and goes on from the last position asked for. */
function lineCounter(text: string, first: number): (position: number) => number {
  let line = first;
  let at = 0;
  return (position) => {
    let end = text.indexOf('\n', at);
    while (end >= 0 && end < position) {
      line += 1;
      at = end + 1;
      end = text.indexOf('\n', at);
    }
    return line;
  };
}

/** Old Macs end lines with CR alone, and files that were edited twice mix all three. */
function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

import { MAX_COLUMNS } from '../files/csv-text.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { HEADINGS, MARKS, type RescueFormat, WITHOUT_WIDTH } from './programs.ts';

/** The columns of each part, counted from 0. */
export interface RescueColumns {
  readonly urls: readonly number[];
  /** User names, the one that counts first. */
  readonly logins: readonly number[];
  /** Stands in where every user name is empty. */
  readonly emails?: readonly number[];
  readonly password?: number;
  /** Login and password in one cell, where no columns of their own have them. */
  readonly secret?: number;
  /** Firefox only: when the password last changed, in milliseconds since 1970. */
  readonly changed?: number;
  /** What makes one-time codes. */
  readonly seeds?: readonly number[];
}

/** What an export's header row shows. */
export interface RescueHeader {
  readonly format: RescueFormat;
  /** How many columns have a place in the header. A row with more is not read as it was meant. */
  readonly width: number;
  readonly columns: RescueColumns;
}

/**
 * Recognizes a browser's or password manager's export by the names in its header, in any order and in any case.
 * Fails with `csv-too-many-columns`, `csv-header-twice`, `csv-column-missing` or `csv-not-recognized`.
 */
export function recognizeHeader(cells: readonly string[]): Result<RescueHeader> {
  if (cells.length > MAX_COLUMNS) return fail('csv-too-many-columns', { max: MAX_COLUMNS });
  // An address is no name of a column: this is a row of a file without headings.
  if (cells.some((cell) => cell.includes('://'))) return fail('csv-not-recognized');
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const at = (wanted: readonly string[]) => places(names, wanted);
  const [urls, named, emails] = [at(HEADINGS.url), at(HEADINGS.login), at(HEADINGS.email)];
  const [passwords, secrets] = [at(HEADINGS.password), at(HEADINGS.secret)];
  const twice = repeated(names, [...urls, ...named, ...emails, ...secrets]) ?? passwords[1];
  if (twice !== undefined) return fail('csv-header-twice', { column: names[twice] ?? '' });
  const logins = [...named, ...at(HEADINGS.otherLogin)];
  const [password, secret, changed] = [passwords[0], secrets[0], at(HEADINGS.changed)[0]];
  const missing = missingOf({
    url: urls[0],
    username: logins[0] ?? emails[0] ?? secret,
    password: password ?? secret,
  });
  if (missing) return missing;
  const format = formatOf(new Set(names));
  return ok({
    format,
    width: WITHOUT_WIDTH.has(format) ? Number.POSITIVE_INFINITY : cells.length,
    columns: {
      urls,
      logins,
      emails,
      seeds: at(HEADINGS.seed),
      ...(password === undefined ? {} : { password }),
      ...(secret === undefined ? {} : { secret }),
      ...(changed === undefined ? {} : { changed }),
    },
  });
}

/** If one column is missing, someone removed it from an export. If more are missing, it is some other list. */
function missingOf(found: Readonly<Record<string, number | undefined>>): Result<never> | undefined {
  const missing = Object.keys(found).filter((name) => found[name] === undefined);
  if (missing.length === 0) return undefined;
  return missing.length === 1
    ? fail('csv-column-missing', { column: missing.join() })
    : fail('csv-not-recognized');
}

/** The columns with a wanted name, in the order of the wanted names. */
function places(names: readonly string[], wanted: readonly string[]): readonly number[] {
  return wanted.flatMap((want) => names.flatMap((name, index) => (name === want ? [index] : [])));
}

function repeated(names: readonly string[], columns: readonly number[]): number | undefined {
  return columns.find((column) => names.indexOf(names[column] ?? '') < column);
}

function formatOf(names: ReadonlySet<string>): RescueFormat {
  const mark = MARKS.find(([, columns]) => columns.every((column) => names.has(column)));
  return mark?.[0] ?? 'other';
}

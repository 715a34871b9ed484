import * as z from 'zod';
import { MAX_COLUMNS } from '../files/csv-text.ts';
import { fail, ok, type Result } from '../values/result.ts';

/** The program that wrote an export. `other` has the needed columns under known names, but matches no program. */
export const RescueFormat = z.enum([
  'chrome',
  'firefox',
  'safari',
  'bitwarden',
  '1password',
  'lastpass',
  'other',
]);
export type RescueFormat = z.infer<typeof RescueFormat>;

/** The column of each part, counted from 0. */
export interface RescueColumns {
  readonly url: number;
  readonly login: number;
  readonly password: number;
  /** Firefox only: when the password last changed, in milliseconds since 1970. */
  readonly changed?: number;
}

/** What an export's header row shows. */
export interface RescueHeader {
  readonly format: RescueFormat;
  /** How many columns have a place in the header. A row with more is not read as it was meant. */
  readonly width: number;
  readonly columns: RescueColumns;
}

const URL_NAMES = ['url', 'login_uri', 'website', 'urls'];
const LOGIN_NAMES = ['username', 'login_username', 'user name', 'login'];
const PASSWORD_NAMES = ['password', 'login_password'];

/**
 * Columns that only one program writes, in lower case, checked in this order. Taken from exports of Firefox 128, Safari
 * 17, Bitwarden, LastPass, 1Password 8, and of Chrome and Edge, which write the same columns.
 */
const MARKS: readonly (readonly [RescueFormat, readonly string[]])[] = [
  ['bitwarden', ['login_uri', 'login_username', 'login_password']],
  ['firefox', ['formactionorigin', 'guid']],
  ['lastpass', ['grouping', 'extra']],
  ['1password', ['otpauth', 'favorite']],
  ['safari', ['otpauth', 'notes']],
  ['chrome', ['name', 'note']],
  ['chrome', ['name']],
];

/**
 * Recognizes a browser's or password manager's export by the names in its header, in any order and in any case.
 * Fails with `csv-too-many-columns`, `csv-header-twice`, `csv-column-missing` or `csv-not-recognized`.
 */
export function recognizeHeader(cells: readonly string[]): Result<RescueHeader> {
  if (cells.length > MAX_COLUMNS) return fail('csv-too-many-columns', { max: MAX_COLUMNS });
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const url = places(names, URL_NAMES);
  const login = places(names, LOGIN_NAMES);
  const password = places(names, PASSWORD_NAMES);
  const [first] = [url, login, password].filter(({ length }) => length > 1).flat();
  if (first !== undefined) return fail('csv-header-twice', { column: names[first] ?? '' });
  const [urlAt, loginAt, passwordAt] = [url[0], login[0], password[0]];
  if (urlAt === undefined || loginAt === undefined || passwordAt === undefined) {
    return missingColumn({ url: urlAt, username: loginAt, password: passwordAt });
  }
  const changed = names.indexOf('timepasswordchanged');
  const columns = { url: urlAt, login: loginAt, password: passwordAt };
  return ok({
    format: formatOf(new Set(names)),
    width: cells.length,
    columns: changed < 0 ? columns : { ...columns, changed },
  });
}

/** If one column is missing, someone removed it from an export. If more are missing, it is some other list. */
function missingColumn(found: Readonly<Record<string, number | undefined>>): Result<never> {
  const missing = Object.keys(found).filter((name) => found[name] === undefined);
  return missing.length === 1
    ? fail('csv-column-missing', { column: missing.join() })
    : fail('csv-not-recognized');
}

function places(names: readonly string[], wanted: readonly string[]): readonly number[] {
  return names.flatMap((name, index) => (wanted.includes(name) ? [index] : []));
}

function formatOf(names: ReadonlySet<string>): RescueFormat {
  const mark = MARKS.find(([, columns]) => columns.every((column) => names.has(column)));
  return mark?.[0] ?? 'other';
}

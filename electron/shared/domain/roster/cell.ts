import { withoutEnd } from '../values/ends.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { isDay } from '../values/typed-text.ts';

/** How programs keep a spreadsheet from computing a text: as a formula that is this text, or with an apostrophe before it, as in our own files. */
const AS_FORMULA = /^="((?:[^"]|"")*)"$/;
const PROTECTED = /^'(?=[=+\-@\t\r\0\uFF0B\uFF0D\uFF1D\uFF20])/;

/** How csvde of Active Directory writes a text with any letter that is not plain: its bytes of UTF-8 in hex. */
const IN_HEX = /^X'((?:[0-9a-f]{2})+)'$/i;
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The text that a cell means. */
export function cellText(cell: string): string {
  const first = cell.charCodeAt(0);
  if (first === 0x58 || first === 0x78) return ofHex(cell) ?? cell;
  if (first === 0x27) return cell.replace(PROTECTED, '');
  if (first !== 0x3d) return cell;
  return AS_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
}

function ofHex(cell: string): string | undefined {
  const digits = cell.length > 2 * MAX_CELL_LENGTH ? undefined : IN_HEX.exec(cell)?.[1];
  if (digits === undefined) return undefined;
  try {
    return UTF_8.decode(
      Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
    );
  } catch {
    return undefined;
  }
}

/** SECURITY: A longer cell is neither an address nor a date and is not searched: a pattern that is instant on a short text may take minutes on a very long one. */
const MAX_CELL_LENGTH = 400;
const BARE_ADDRESS = /^[\w.+-]+@[\w.-]+\w$/;
const IN_BRACKETS = /^[^@]*[<(]([^<>()\s@]+@[^<>()\s@]+)[>)]\W*$/;

/** The email address in a cell, alone, beside a name as mail programs write it, or as a link; empty for `N/A` and the like. */
export function readEmail(cell: string): string {
  if (cell === '' || BARE_ADDRESS.test(cell)) return cell;
  if (cell.length > MAX_CELL_LENGTH) return cell;
  if (isPlaceholder(cell)) return '';
  const address = IN_BRACKETS.exec(cell)?.[1] ?? cell.trim();
  return withoutEnd(address.replace(/^mailto:/i, ''), (one) => /[\s,;.]/.test(one));
}

/** A cell's text; empty if it is `N/A` or the like. */
export function textOrNothing(cell: string): string {
  return cell !== '' && isPlaceholder(cell) ? '' : cell;
}

const NUMERIC_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const NAMED_DATE =
  /^(?:(\d{1,2})(?: de |[ -]))?([A-Za-zòè]{2,10})\.?(?: de |[ -])(?:(\d{1,2}),? )?(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const TIME =
  /(?:T|,? {1,9})\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i;
/** The first letters of each month in English, Spanish and Haitian Creole. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar', 'mas'],
  ['apr', 'abr', 'avr'],
  ['may', 'me'],
  ['jun', 'jen'],
  ['jul', 'jiy'],
  ['aug', 'ago', 'out'],
  ['sep', 'set'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dic', 'des'],
];

/** A date as `YYYY-MM-DD`. Reads that form, month/day/year as in the United States, and dates with the month's name in English, Spanish or Haitian Creole, with or without a time. Empty for `N/A` and the like; any other text is returned as it is, for the next check to refuse. */
export function readDate(text: string): string {
  if (text === '' || text.length > MAX_CELL_LENGTH) return text;
  if (isPlaceholder(text)) return '';
  const date = text.trim().replace(TIME, '');
  const [, year, month, day] = YEAR_FIRST.exec(date) ?? [];
  if (year) return asDay(year, month, day);
  const numeric = NUMERIC_DATE.exec(date);
  // PACER began in 1988, and all dates of an account are in the past.
  if (numeric) return asDay(fullYear(numeric[3]), numeric[1], numeric[2]);
  const [, before, name = '', after, named] = NAMED_DATE.exec(date) ?? [];
  const start = name.slice(0, 3).toLowerCase();
  const place = MONTHS.findIndex((starts) => starts.includes(start)) + 1;
  return place > 0 && !(before && after) ? asDay(named, String(place), before ?? after) : date;
}

function fullYear(year = ''): string {
  if (year.length === 4) return year;
  return `${Number(year) < 80 ? '20' : '19'}${year}`;
}

function asDay(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a text is a date, as people or spreadsheets write one. */
export function isDate(text: string): boolean {
  return isDay(readDate(text)) || dayOfSerial(text) !== undefined;
}

const SERIAL = /^[2-5]\d{4}(?:\.\d+)?$/;

/** The day that a spreadsheet's number stands for, counted as Excel does; undefined for any other text. Old Excel for Mac counts from 1904, which the number doesn't say. */
export function dayOfSerial(text: string): string | undefined {
  const number = text.trim();
  if (!SERIAL.test(number)) return undefined;
  const day = Date.UTC(1899, 11, 30) + Math.floor(Number(number)) * 86_400_000;
  return new Date(day).toISOString().slice(0, 10);
}

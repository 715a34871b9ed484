import type { LocalDate } from './calendar.ts';
import type { FieldProblem } from './result.ts';

/** The result of checking a field: clean text, or what is wrong with it. */
export type Checked<T> = { readonly value: T } | { readonly problem: FieldProblem };

/**
 * Characters that never belong in a name or number and can disguise one: control characters, and marks that reverse
 * reading order.
 */
const NOT_TEXT = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;
const ALL_NOT_TEXT = new RegExp(NOT_TEXT, 'gu');
/** Most text has only these characters, which need no cleaning. */
const PLAIN = /^[\x20-\x7E]*$/;
const EMAIL = /^[^\s@<>()[\],;:"]+@[^\s@.<>()[\],;:"]+(?:\.[^\s@.<>()[\],;:"]+)+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The text without control characters and marks that reverse reading order. */
export function withoutNotText(text: string): string {
  return text.replace(ALL_NOT_TEXT, '');
}

/** The problem with a text that is longer than `max` characters. */
export function tooLong(length: number, max: number): Omit<FieldProblem, 'field'> {
  return { code: 'field-too-long', values: { max, over: length - max } };
}

/** Cleans one line of text: trims it, composes its letters (NFC), and keeps inner spaces. */
export function checkLine(
  field: string,
  typed: string,
  { max, isRequired = false }: { readonly max: number; readonly isRequired?: boolean },
): Checked<string> {
  const isPlain = PLAIN.test(typed);
  const value = isPlain ? typed.trim() : typed.normalize('NFC').trim();
  if (isRequired && value === '') return { problem: { field, code: 'field-required' } };
  if (value.length > max) return { problem: { field, ...tooLong(value.length, max) } };
  if (!isPlain && NOT_TEXT.test(value))
    return { problem: { field, code: 'field-has-control-characters' } };
  return { value };
}

/** Cleans text of several lines: trims it, composes its letters (NFC), and makes line ends alike. */
export function checkText(
  field: string,
  typed: string,
  limits: { readonly max: number; readonly isRequired?: boolean },
): Checked<string> {
  const lines = typed.replace(/\r\n?/g, '\n').trim();
  const checked = checkLine(field, lines.replace(/[\n\t]/g, ' '), limits);
  return 'problem' in checked ? checked : { value: lines.normalize('NFC') };
}

/** Accepts a plausible email address or nothing. */
export function checkEmail(field: string, typed: string): Checked<string> {
  const line = checkLine(field, typed, { max: 254 });
  if ('problem' in line || line.value === '' || EMAIL.test(line.value)) return line;
  return { problem: { field, code: 'not-an-email' } };
}

/** Accepts a real day, or nothing. */
export function checkDate(field: string, typed: string): Checked<LocalDate | undefined> {
  const value = typed.trim();
  if (value === '') return { value: undefined };
  return isDay(value) ? { value } : { problem: { field, code: 'not-a-date' } };
}

/** Accepts a real day no later than `today`, or nothing. */
export function checkPastDate(
  field: string,
  typed: string,
  today: LocalDate,
): Checked<LocalDate | undefined> {
  const checked = checkDate(field, typed);
  if ('problem' in checked) return checked;
  const { value } = checked;
  return value !== undefined && value > today
    ? { problem: { field, code: 'date-in-the-future' } }
    : { value };
}

/** Accepts a whole number from 0 to `max`, or nothing. */
export function checkCount(field: string, typed: string, max: number): Checked<number | undefined> {
  const value = typed.trim();
  if (value === '') return { value: undefined };
  const isCount = /^\d{1,6}$/.test(value) && Number(value) <= max;
  return isCount
    ? { value: Number(value) }
    : { problem: { field, code: 'not-a-count', values: { max } } };
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Collects every problem among the fields, in their order. */
export function problemsOf(fields: Readonly<Record<string, Checked<unknown>>>): FieldProblem[] {
  return Object.values(fields).flatMap((field) => ('problem' in field ? [field.problem] : []));
}

import { isNoBarNumber } from '../people/bar-number.ts';
import type { PersonDraft, Role } from '../people/person.ts';
import type { LocalDate } from '../values/calendar.ts';
import type { FailureCode } from '../values/failure-codes.ts';
import type { CourtId } from '../values/ids.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { FieldProblem } from '../values/result.ts';
import { type Checked, checkEmail, checkLine } from '../values/typed-text.ts';
import { type RosterAccount, readRosterAccount } from './account.ts';
import { isDate, readEmail, textOrNothing } from './cell.ts';
import { readChoice } from './choice.ts';
import type { CourtReader } from './courts/cells.ts';
import { type RosterCourtFacts, readCourtFacts } from './courts/facts.ts';
import type { RosterField } from './fields.ts';
import { lostLetters } from './lost-letters.ts';
import { readName } from './row-name.ts';
import { readActive, readLanguage, readRole } from './words/person.ts';

/** One row of a roster file, understood and clean. */
export interface RosterEntry {
  readonly draft: PersonDraft;
  /** Text in place of a bar number, such as `N/A`; it is not recorded. */
  readonly notABarNumber?: string;
  readonly inCharge: string;
  readonly courtIds: readonly CourtId[];
  readonly account?: RosterAccount;
  readonly courtFacts?: RosterCourtFacts;
}

/** What it takes to read rows: all courts, today, and the role of people for whom the file has none. */
export interface RosterReading {
  readonly courts: CourtReader;
  readonly today: LocalDate;
  readonly defaultRole: Role;
}

/** The text of one field of a row: its columns in order, joined if there are several. */
export type FieldText = (field: RosterField) => string;

const SHORT = { max: 100 };

/** Reads one row, or says everything that is wrong with it, field by field. All columns are text: `001234` and `1E5` are not numbers. */
export function readRosterRow(
  text: FieldText,
  reading: RosterReading,
): { readonly entry: RosterEntry } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const take: Take = (checked) => {
    if ('value' in checked) return checked.value;
    problems.push(checked.problem);
    return undefined;
  };
  const name = readName(text);
  if ('problems' in name) problems.push(...name.problems);
  problems.push(...notActive('active', text, 'no'), ...notActive('blocked', text, 'yes'));
  const person = personFrom(text, reading, take);
  const courtIds = take(courtsFrom(text('courts'), reading));
  const account = readRosterAccount(text, reading.today);
  if (account && 'problems' in account) problems.push(...account.problems);
  const ofCourts = readCourtFacts(text, courtIds?.length ?? 1, reading.today);
  if (ofCourts && 'problems' in ofCourts) problems.push(...ofCourts.problems);
  if ('problems' in name || !person || !courtIds || problems.length > 0) return { problems };
  const draft = { name: name.name, ...person.draft };
  return { entry: { ...person, draft, courtIds, ...account, ...ofCourts } };
}

/** Gives the value of a check, or notes its problem. */
type Take = <T>(checked: Checked<T>) => T | undefined;

/** Whether every field has a value. */
function isComplete<T extends object>(
  fields: T,
): fields is { [Field in keyof T]: Exclude<T[Field], undefined> } & T {
  return Object.values(fields).every((value) => value !== undefined);
}

/** What a row says of its person besides the name. */
type PersonBesidesName = Omit<RosterEntry, 'draft' | 'courtIds' | 'account' | 'courtFacts'> & {
  readonly draft: Omit<PersonDraft, 'name'>;
};

function personFrom(
  text: FieldText,
  reading: RosterReading,
  take: Take,
): PersonBesidesName | undefined {
  const taken = {
    office: take(checkWords('office', text)),
    email: take(checkAddress(text('email'))),
    bar: take(checkBarNumber(text('barNumber'))),
    inCharge: take(checkWords('inCharge', text)),
    role: take(readChoice('role', text('role'), readRole, reading.defaultRole)),
  };
  const language = take(readChoice('language', text('language'), readLanguage, undefined));
  if (!isComplete(taken)) return undefined;
  const { office, email, bar, inCharge, role } = taken;
  const barNumber = isNoBarNumber(bar) ? '' : bar;
  const draft = { role, office, email, barNumber, ...(language ? { language } : {}) };
  return { draft, ...(bar === barNumber ? {} : { notABarNumber: bar }), inCharge };
}

/** A directory lists guests, and accounts that are switched off. Whether they are to be imported, a person says. */
function notActive(
  field: 'active' | 'blocked',
  text: FieldText,
  stops: 'yes' | 'no',
): readonly FieldProblem[] {
  const words = text(field).split(';');
  // A day on which someone left.
  const isOver = (word: string) => field === 'blocked' && word.trim() !== '' && isDate(word);
  if (words.some((word) => readActive(word) === stops || isOver(word)))
    return [{ field, code: 'roster-not-active' }];
  const unknown = words.find((word) => !isPlaceholder(word) && readActive(word) === undefined);
  if (unknown === undefined) return [];
  return [{ field, code: 'roster-word-unknown', values: { word: unknown.trim().slice(0, 60) } }];
}

/** A short text with all of its letters. */
function checkWords(field: 'office' | 'inCharge', text: FieldText): Checked<string> {
  const typed = textOrNothing(text(field));
  const lost = lostLetters(typed);
  return lost ? { problem: { field, ...lost } } : checkLine(field, typed, SHORT);
}

function checkAddress(typed: string): Checked<string> {
  const address = readEmail(typed);
  // The name of a guest's account in Entra ID looks like an address and is none.
  return /[?\uFFFD]|#EXT#/i.test(address)
    ? { problem: { field: 'email', code: 'not-an-email' } }
    : checkEmail('email', address);
}

/** A spreadsheet shortens a long number to this form, and its last digits are lost. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/i;

function checkBarNumber(typed: string): Checked<string> {
  const bar = checkLine('barNumber', typed, { max: 40 });
  return 'value' in bar && SHORTENED.test(bar.value)
    ? { problem: { field: 'barNumber', code: 'roster-number-shortened' } }
    : bar;
}

function courtsFrom(typed: string, { courts }: RosterReading): Checked<readonly CourtId[]> {
  if (typed === '') return { value: [] };
  const read = courts.read(typed);
  if ('courts' in read) return { value: read.courts };
  const date = typed.split(';').find((part) => part.trim() !== '' && isDate(part));
  if (date) return { problem: notCourts('roster-court-date', date) };
  return 'either' in read
    ? { problem: notCourts('roster-court-either', read.either) }
    : { problem: notCourts('roster-court-unknown', read.unknown) };
}

function notCourts(code: FailureCode, court: string): FieldProblem {
  return { field: 'courts', code, values: { court: court.trim().slice(0, 60) } };
}

import type { PacerAccount } from '../pacer/account.ts';
import { readUsername } from '../pacer/username.ts';
import { isNoBarNumber } from '../people/bar-number.ts';
import { spokenName } from '../people/name-parts.ts';
import type { PersonDraft, Role } from '../people/person.ts';
import type { LocalDate } from '../values/calendar.ts';
import type { CourtId } from '../values/ids.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { FieldProblem } from '../values/result.ts';
import { type Checked, checkEmail, checkLine, checkPastDate } from '../values/typed-text.ts';
import { readDate, readEmail, textOrNothing } from './cell.ts';
import { OF_ACCOUNT, type RosterField } from './fields.ts';
import { checkName } from './name.ts';
import {
  type CourtsRead,
  readAccountKind,
  readAccountType,
  readLanguage,
  readMfa,
  readRole,
} from './words.ts';

/** What a row's PACER columns say. */
export type RosterAccount = Pick<
  PacerAccount,
  'username' | 'accountType' | 'kind' | 'mfa' | 'createdOn' | 'passwordSetOn'
>;

/** One row of a roster file, understood and clean. */
export interface RosterEntry {
  readonly draft: PersonDraft;
  /** What stands where a bar number would, such as `N/A`; it is not taken over. */
  readonly notABarNumber?: string;
  readonly inCharge: string;
  readonly courtIds: readonly CourtId[];
  readonly account?: RosterAccount;
}

/** What rows are read with: all courts, today, and the role of people for whom the file names none. */
export interface RosterReading {
  /** `readCourts` over all courts. */
  readonly courtsIn: (text: string) => CourtsRead;
  readonly today: LocalDate;
  readonly defaultRole: Role;
}

/** The text of one field of a row: its columns in order, joined where several may fill it. */
export type FieldText = (field: RosterField) => string;

const SHORT = { max: 100 };

/** Reads one row, or says everything that is wrong with it, field by field. All columns are text: `001234` and `1E5` stay as they are. */
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
  const name = take(checkName(spokenName(nameFrom(text))));
  const office = take(checkLine('office', textOrNothing(text('office')), SHORT));
  const email = take(checkEmail('email', readEmail(text('email'))));
  const bar = take(checkBarNumber(text('barNumber')));
  const inCharge = take(checkLine('inCharge', textOrNothing(text('inCharge')), SHORT));
  const role = take(choice('role', text('role'), readRole, reading.defaultRole));
  const language = take(choice('language', text('language'), readLanguage, undefined));
  const courtIds = take(courtsFrom(text('courts'), reading));
  const account = accountFrom(text, reading.today, take);
  if (
    name === undefined ||
    office === undefined ||
    email === undefined ||
    bar === undefined ||
    inCharge === undefined ||
    role === undefined ||
    courtIds === undefined ||
    problems.length > 0
  ) {
    return { problems };
  }
  const barNumber = isNoBarNumber(bar) ? '' : bar;
  const draft = { name, role, office, email, barNumber, ...(language ? { language } : {}) };
  return {
    entry: {
      draft,
      ...(bar === barNumber ? {} : { notABarNumber: bar }),
      inCharge,
      courtIds,
      ...(account ? { account } : {}),
    },
  };
}

function nameFrom(text: FieldText): string {
  return text('name') || `${text('firstName').trim()} ${text('lastName').trim()}`;
}

/** A spreadsheet shortens a long number to one of these, and its last digits are gone. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/i;

function checkBarNumber(typed: string): Checked<string> {
  const bar = checkLine('barNumber', typed, { max: 40 });
  return 'value' in bar && SHORTENED.test(bar.value)
    ? { problem: { field: 'barNumber', code: 'roster-number-shortened' } }
    : bar;
}

function choice<T>(
  field: string,
  typed: string,
  read: (word: string) => T | undefined,
  fallback: T,
): Checked<T> {
  const word = typed.trim();
  if (word === '') return { value: fallback };
  const value = read(word);
  if (value !== undefined) return { value };
  if (isPlaceholder(word)) return { value: fallback };
  return { problem: { field, code: 'roster-word-unknown', values: { word: word.slice(0, 60) } } };
}

function courtsFrom(typed: string, { courtsIn }: RosterReading): Checked<readonly CourtId[]> {
  if (typed === '') return { value: [] };
  const read = courtsIn(typed);
  if ('courts' in read) return { value: read.courts };
  const court = read.unknown.slice(0, 60);
  return { problem: { field: 'courts', code: 'roster-court-unknown', values: { court } } };
}

type Take = <T>(checked: Checked<T>) => T | undefined;

/** The row's PACER account; nothing where the row has no word about one. */
function accountFrom(text: FieldText, today: LocalDate, take: Take): RosterAccount | undefined {
  const typed = textOrNothing(text('username'));
  if (typed.trim() === '' && OF_ACCOUNT.every((field) => isPlaceholder(text(field))))
    return undefined;
  const username = take(checkUsername(typed));
  const accountType = take(
    choice('accountType', text('accountType'), readAccountType, 'not-looked'),
  );
  const kind = take(choice('kind', text('kind'), readAccountKind, 'not-known'));
  const mfa = take(choice('mfa', text('mfa'), readMfa, 'not-known'));
  const createdOn = take(checkPastDate('createdOn', readDate(text('createdOn')), today));
  const setOn = take(checkPastDate('passwordSetOn', readDate(text('passwordSetOn')), today));
  if (!username || !accountType || !kind || !mfa) return undefined;
  return {
    username,
    accountType,
    kind,
    mfa,
    ...(createdOn ? { createdOn } : {}),
    ...(setOn ? { passwordSetOn: setOn } : {}),
  };
}

function checkUsername(typed: string): Checked<string> {
  const username = checkLine('username', typed, { max: 100, isRequired: true });
  if ('problem' in username) return username;
  const reading = readUsername(username.value);
  return reading.kind === 'not-a-username'
    ? { problem: { field: 'username', code: `username-is-${reading.reason}` } }
    : username;
}

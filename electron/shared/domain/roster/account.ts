import type { RecordedFacts } from '../pacer/account.ts';
import {
  type AccountFacts,
  consistentFacts,
  hasApp,
  hasCodes,
  hasSkips,
  NOTHING_KNOWN,
} from '../pacer/account-facts.ts';
import { checkAccountFacts, recordedFacts } from '../pacer/typed-account.ts';
import type { LocalDate } from '../values/calendar.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { FieldProblem } from '../values/result.ts';
import type { Checked } from '../values/typed-text.ts';
import { readDate, textOrNothing } from './cell.ts';
import { readChoice } from './choice.ts';
import { OF_ACCOUNT, type RosterField } from './fields.ts';
import {
  readAccountKind,
  readAccountType,
  readDeactivation,
  readMfa,
  readSearchStatus,
  readTimes,
} from './words/account.ts';

/** What a row's PACER columns say. A Case Search Status that nobody looked at is left out. */
export type RosterAccount = RecordedFacts;

type FieldText = (field: RosterField) => string;

/** Reads the row's PACER account, or says everything that is wrong with it; undefined if the row says nothing about one. */
export function readRosterAccount(
  text: FieldText,
  today: LocalDate,
):
  | { readonly account: RosterAccount }
  | { readonly problems: readonly FieldProblem[] }
  | undefined {
  const username = textOrNothing(text('username'));
  if (username.trim() === '' && OF_ACCOUNT.every((field) => isPlaceholder(text(field)))) {
    return undefined;
  }
  const problems: FieldProblem[] = [];
  const facts = implied({ ...wordsOf(text, problems), username, ...textsOf(text) });
  const checked = checkAccountFacts(facts, today);
  if (!checked.ok) problems.push(...(checked.failure.problems ?? []));
  problems.push(...contradictions(facts));
  if (problems.length > 0 || !checked.ok) return { problems: inOrder(problems) };
  const { searchStatus, ...rest } = recordedFacts(checked.value);
  return { account: searchStatus === 'not-looked' ? rest : { ...rest, searchStatus } };
}

/** The columns that take words, each with the value its word means. */
function wordsOf(text: FieldText, problems: FieldProblem[]) {
  const choice = <T>(field: RosterField, read: (word: string) => T | undefined, fallback: T): T => {
    const checked: Checked<T> = readChoice(field, text(field), read, fallback);
    if ('value' in checked) return checked.value;
    problems.push(checked.problem);
    return fallback;
  };
  return {
    ...NOTHING_KNOWN,
    accountType: choice('accountType', readAccountType, NOTHING_KNOWN.accountType),
    searchStatus: choice('searchStatus', readSearchStatus, NOTHING_KNOWN.searchStatus),
    kind: choice('kind', readAccountKind, 'not-known'),
    mfa: choice('mfa', readMfa, NOTHING_KNOWN.mfa),
    mfaSkips: choice('mfaSkips', readTimes, ''),
    passwordSkips: choice('passwordSkips', readTimes, ''),
    deactivated: choice('deactivated', readDeactivation, NOTHING_KNOWN.deactivated),
  };
}

/** The columns of free text, dates and numbers. */
function textsOf(text: FieldText) {
  return {
    createdOn: readDate(text('createdOn')),
    authenticators: textOrNothing(text('authenticators')),
    backupCodes: textOrNothing(text('backupCodes')),
    passwordSetOn: readDate(text('passwordSetOn')),
  };
}

/** A file without a column on multifactor authentication says by its apps, codes or skips whether it is set up. */
function implied(facts: AccountFacts): AccountFacts {
  if (facts.mfa !== 'not-known') return facts;
  const { authenticators, backupCodes, mfaSkips } = facts;
  const areCodesLeft = backupCodes !== '' && backupCodes !== '0';
  if (authenticators !== '') return { ...facts, mfa: areCodesLeft ? 'app-and-codes' : 'app' };
  if (areCodesLeft) return { ...facts, mfa: 'backup-codes' };
  return mfaSkips === '' || mfaSkips === '0' ? facts : { ...facts, mfa: 'not-enrolled' };
}

/** Apps or codes of an account that is said to have none, or a prompt put off that is set up. A person has to say which is right. */
function contradictions({
  mfa,
  mfaSkips,
  authenticators,
  backupCodes,
}: AccountFacts): readonly FieldProblem[] {
  const code = 'roster-contradicts-mfa';
  return [
    ...(mfaSkips !== '' && mfaSkips !== '0' && !hasSkips(mfa)
      ? [{ field: 'mfaSkips', code: 'roster-contradicts-mfa-skips' } as const]
      : []),
    ...(authenticators !== '' && !hasApp(mfa) ? [{ field: 'authenticators', code } as const] : []),
    ...(backupCodes !== '' && !hasCodes(mfa) && backupCodes !== '0'
      ? [{ field: 'backupCodes', code } as const]
      : []),
  ];
}

/** Problems in the order of the columns, as a form shows them. */
function inOrder(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const fields: readonly string[] = ['username', ...OF_ACCOUNT];
  return problems.toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
}

/** What is recorded, with what isn't known of it taken from a row. What is recorded is never overwritten. */
export function filledFacts(known: AccountFacts, said: AccountFacts): AccountFacts {
  const take = <F extends keyof AccountFacts>(field: F, unknown: AccountFacts[F]) =>
    known[field] === unknown ? said[field] : known[field];
  return consistentFacts({
    username: take('username', ''),
    accountType: take('accountType', 'not-looked'),
    searchStatus: take('searchStatus', 'not-looked'),
    kind: take('kind', 'not-known'),
    createdOn: take('createdOn', ''),
    mfa: take('mfa', 'not-known'),
    mfaSkips: take('mfaSkips', ''),
    authenticators: take('authenticators', ''),
    backupCodes: take('backupCodes', ''),
    passwordSetOn: take('passwordSetOn', ''),
    passwordSkips: take('passwordSkips', ''),
    deactivated: take('deactivated', 'not-known'),
  });
}

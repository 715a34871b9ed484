import type { LocalDate } from '../values/calendar.ts';
import { fieldChange } from '../values/field-change.ts';
import { failFields, ok, type Result } from '../values/result.ts';
import {
  type Checked,
  checkCount,
  checkLine,
  checkPastDate,
  problemsOf,
} from '../values/typed-text.ts';
import { OptionalFact, type PacerAccount, type RecordedFacts } from './account.ts';
import { type AccountFacts, accountFacts, consistentFacts } from './account-facts.ts';
import { checkAuthenticators } from './authenticators.ts';
import { readUsername } from './username.ts';

/** A prompt is counted up to three times; three stands for more as well. */
const MAX_SKIPS = 3;
const MAX_BACKUP_CODES = 99;

/** Cleans the facts that a form holds, or says everything that is wrong with them, field by field. */
export function checkAccountFacts(typed: AccountFacts, today: LocalDate): Result<AccountFacts> {
  const facts = consistentFacts(typed);
  const checked = checkedFields(facts, today);
  const problems = problemsOf(checked);
  if (problems.length > 0) return failFields(problems);
  return ok({ ...facts, ...textsOf(checked) });
}

/** Cleaned facts as they are recorded: an unknown date or number, or an empty list, is left out. */
export function recordedFacts(facts: AccountFacts): RecordedFacts {
  const { createdOn, passwordSetOn, mfaSkips, backupCodes, passwordSkips, ...rest } = facts;
  const { authenticators, deactivated, ...words } = rest;
  return {
    ...words,
    ...(createdOn ? { createdOn } : {}),
    ...(mfaSkips ? { mfaSkips: Number(mfaSkips) } : {}),
    ...(authenticators ? { authenticators: authenticators.split('\n') } : {}),
    ...(backupCodes ? { backupCodes: Number(backupCodes) } : {}),
    ...(passwordSetOn ? { passwordSetOn } : {}),
    ...(passwordSkips ? { passwordSkips: Number(passwordSkips) } : {}),
    ...(deactivated === 'not-known' ? {} : { deactivated }),
  };
}

/** What changed of a recorded account, as it is recorded. */
export function accountChange(known: PacerAccount, facts: RecordedFacts) {
  const before = recordedFacts(accountFacts(known));
  return { id: known.id, ...fieldChange(before, facts, OptionalFact.options) };
}

function checkedFields(facts: AccountFacts, today: LocalDate) {
  return {
    username: checkUsername(facts.username),
    createdOn: checkPastDate('createdOn', facts.createdOn, today),
    mfaSkips: checkCount('mfaSkips', facts.mfaSkips, MAX_SKIPS),
    authenticators: checkAuthenticators('authenticators', facts.authenticators),
    backupCodes: checkCount('backupCodes', facts.backupCodes, MAX_BACKUP_CODES),
    passwordSetOn: checkPastDate('passwordSetOn', facts.passwordSetOn, today),
    passwordSkips: checkCount('passwordSkips', facts.passwordSkips, MAX_SKIPS),
  };
}

function textsOf(checked: ReturnType<typeof checkedFields>) {
  return {
    username: textOf(checked.username),
    createdOn: textOf(checked.createdOn),
    mfaSkips: textOf(checked.mfaSkips),
    authenticators: textOf(checked.authenticators),
    backupCodes: textOf(checked.backupCodes),
    passwordSetOn: textOf(checked.passwordSetOn),
    passwordSkips: textOf(checked.passwordSkips),
  };
}

function textOf(checked: Checked<string | number | readonly string[] | undefined>): string {
  if ('problem' in checked || checked.value === undefined) return '';
  return typeof checked.value === 'object' ? checked.value.join('\n') : String(checked.value);
}

/** Accepts a username or nothing, and says when the text is something else. */
function checkUsername(typed: string): Checked<string> {
  const username = checkLine('username', typed, { max: 100 });
  if ('problem' in username) return username;
  const reading = readUsername(username.value);
  return reading.kind === 'not-a-username' && reading.reason !== 'empty'
    ? { problem: { field: 'username', code: `username-is-${reading.reason}` } }
    : username;
}

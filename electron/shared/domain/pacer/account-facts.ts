import { keysOf } from '../values/keys.ts';
import type { Deactivation, PacerAccount, RecordedFacts, SearchStatus } from './account.ts';

/** The numbers and lists among the facts, which a form holds as text. */
type TypedFact =
  | 'createdOn'
  | 'passwordSetOn'
  | 'mfaSkips'
  | 'authenticators'
  | 'backupCodes'
  | 'passwordSkips';

/**
 * An account's facts as a form holds them. An unknown date or number is empty, and each authenticator has a line of its
 * own.
 */
export type AccountFacts = Readonly<
  Pick<PacerAccount, 'username' | 'accountType' | 'kind' | 'mfa'> &
    Record<TypedFact, string> &
    Record<'searchStatus', SearchStatus> &
    Record<'deactivated', Deactivation>
>;

/** The facts of an account about which nothing is recorded. */
export const NOTHING_KNOWN: AccountFacts = {
  username: '',
  accountType: 'not-looked',
  searchStatus: 'not-looked',
  kind: 'individual',
  createdOn: '',
  mfa: 'not-known',
  mfaSkips: '',
  authenticators: '',
  backupCodes: '',
  passwordSetOn: '',
  passwordSkips: '',
  deactivated: 'not-known',
};

/** Whether nothing is recorded about an account. Whose account it is says nothing by itself. */
export function saysNothing(facts: AccountFacts): boolean {
  return keysOf(NOTHING_KNOWN).every((fact) =>
    fact === 'kind'
      ? facts.kind === 'individual' || facts.kind === 'not-known'
      : facts[fact] === NOTHING_KNOWN[fact],
  );
}

/** Turns a recorded account into the values a form shows. */
export function accountFacts(account: RecordedFacts): AccountFacts {
  const { username, accountType, kind, createdOn = '', mfa, passwordSetOn = '' } = account;
  const { searchStatus = 'not-looked', deactivated = 'not-known' } = account;
  const { mfaSkips, authenticators = [], backupCodes, passwordSkips } = account;
  return {
    username,
    accountType,
    searchStatus,
    kind,
    createdOn,
    mfa,
    mfaSkips: numberText(mfaSkips),
    authenticators: authenticators.join('\n'),
    backupCodes: numberText(backupCodes),
    passwordSetOn,
    passwordSkips: numberText(passwordSkips),
    deactivated,
  };
}

const numberText = (number: number | undefined) => (number === undefined ? '' : String(number));

/** Drops facts that the others leave no room for: skips once multifactor authentication is set up, apps without an app. */
export function consistentFacts(facts: AccountFacts): AccountFacts {
  const { mfa, mfaSkips, authenticators, backupCodes } = facts;
  return {
    ...facts,
    mfaSkips: hasSkips(mfa) ? mfaSkips : '',
    authenticators: hasApp(mfa) ? authenticators : '',
    backupCodes: hasCodes(mfa) ? backupCodes : '',
  };
}

/** Whether a detail that was typed has no room left, because somebody changed meanwhile what it is about. */
export function losesTyped(typed: AccountFacts, kept: AccountFacts): boolean {
  const details = ['mfaSkips', 'authenticators', 'backupCodes'] as const;
  return details.some((detail) => typed[detail] !== '' && kept[detail] === '');
}

/** Whether the prompt can have been put off: it is not set up, or PACER lets the person put it off no longer. */
export function hasSkips(mfa: AccountFacts['mfa']): boolean {
  return mfa === 'not-enrolled' || mfa === 'locked-out';
}

/** Whether an authenticator app is set up. */
export function hasApp(mfa: AccountFacts['mfa']): boolean {
  return mfa === 'app' || mfa === 'app-and-codes';
}

/** Whether the account has backup codes. */
export function hasCodes(mfa: AccountFacts['mfa']): boolean {
  return mfa === 'backup-codes' || mfa === 'app-and-codes';
}

/** A new password answers PACER's prompt: with a later day, and no other word on the prompt, it is put off no longer. */
export function afterNewPassword(typed: AccountFacts, was: AccountFacts): AccountFacts {
  const isNewer = typed.passwordSetOn > was.passwordSetOn;
  return isNewer && typed.passwordSkips === was.passwordSkips
    ? { ...typed, passwordSkips: '' }
    : typed;
}

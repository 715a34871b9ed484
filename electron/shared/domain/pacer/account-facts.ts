import type { PacerAccount, SearchStatus } from './account.ts';

/** An account's facts as a form holds them. An unknown date is empty. */
export type AccountFacts = Readonly<
  Pick<PacerAccount, 'username' | 'accountType' | 'kind' | 'mfa'> &
    Record<'createdOn' | 'passwordSetOn', string> &
    Record<'searchStatus', SearchStatus>
>;

/** Whether nothing is recorded about an account. Whose account it is says nothing by itself. */
export function saysNothing(facts: AccountFacts): boolean {
  const { username, accountType, searchStatus, kind, createdOn, mfa, passwordSetOn } = facts;
  return (
    username === '' &&
    accountType === 'not-looked' &&
    searchStatus === 'not-looked' &&
    (kind === 'individual' || kind === 'not-known') &&
    createdOn === '' &&
    mfa === 'not-known' &&
    passwordSetOn === ''
  );
}

/** Turns a recorded account into the values a form shows. */
export function accountFacts(account: PacerAccount): AccountFacts {
  const { username, accountType, kind, createdOn = '', mfa, passwordSetOn = '' } = account;
  const { searchStatus = 'not-looked' } = account;
  return { username, accountType, searchStatus, kind, createdOn, mfa, passwordSetOn };
}

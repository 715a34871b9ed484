import type { PacerAccount } from './account.ts';

/** An account's facts as a form holds them. An unknown date is empty. */
export type AccountFacts = Readonly<
  Pick<PacerAccount, 'username' | 'accountType' | 'kind' | 'mfa'> &
    Record<'createdOn' | 'passwordSetOn', string>
>;

/** Whether nothing is recorded about an account. Whose account it is says nothing by itself. */
export function saysNothing(facts: AccountFacts): boolean {
  const { username, accountType, kind, createdOn, mfa, passwordSetOn } = facts;
  return (
    username === '' &&
    accountType === 'not-looked' &&
    (kind === 'individual' || kind === 'not-known') &&
    createdOn === '' &&
    mfa === 'not-known' &&
    passwordSetOn === ''
  );
}

/** Turns a recorded account into the values a form shows. */
export function accountFacts(account: PacerAccount): AccountFacts {
  const { username, accountType, kind, createdOn = '', mfa, passwordSetOn = '' } = account;
  return { username, accountType, kind, createdOn, mfa, passwordSetOn };
}

import type { PacerAccount } from './account.ts';

/** The facts of an account as a form has them; a date that is not known is empty. */
export type AccountFacts = Readonly<
  Pick<PacerAccount, 'username' | 'accountType' | 'kind' | 'mfa'> &
    Record<'createdOn' | 'passwordSetOn', string>
>;

/** What is recorded of an account, as a form shows it. */
export function accountFacts(account: PacerAccount): AccountFacts {
  const { username, accountType, kind, createdOn = '', mfa, passwordSetOn = '' } = account;
  return { username, accountType, kind, createdOn, mfa, passwordSetOn };
}

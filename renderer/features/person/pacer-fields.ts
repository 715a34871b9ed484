import type { AccountFacts } from '../../../electron/shared/domain/pacer/account-facts.ts';

/** The fields of the form, in their order on screen. */
export const ACCOUNT_FIELDS = [
  'username',
  'accountType',
  'searchStatus',
  'kind',
  'createdOn',
  'mfa',
  'passwordSetOn',
] as const satisfies (keyof AccountFacts)[];

/** What the form starts with where nothing is recorded. */
export const NOTHING_KNOWN: AccountFacts = {
  username: '',
  accountType: 'not-looked',
  searchStatus: 'not-looked',
  kind: 'individual',
  createdOn: '',
  mfa: 'not-known',
  passwordSetOn: '',
};

import type {
  AccountFacts,
  AccountKind,
  AccountType,
  MfaState,
} from '../../../electron/shared/domain/pacer-account.ts';

/** The fields of the form, in their order on screen. */
export const ACCOUNT_FIELDS = [
  'username',
  'accountType',
  'kind',
  'createdOn',
  'mfa',
  'passwordSetOn',
] as const satisfies (keyof AccountFacts)[];

export const ACCOUNT_TYPES = ['upgraded', 'legacy', 'not-looked'] as const satisfies AccountType[];

export const ACCOUNT_KINDS = [
  'not-known',
  'individual',
  'case-search-only',
  'shared',
  'paa',
] as const satisfies AccountKind[];

export const MFA_STATES = [
  'not-known',
  'not-enrolled',
  'app',
  'backup-codes',
  'app-and-codes',
] as const satisfies MfaState[];

/** What the form starts with where nothing is recorded. */
export const NOTHING_KNOWN: AccountFacts = {
  username: '',
  accountType: 'not-looked',
  kind: 'individual',
  createdOn: '',
  mfa: 'not-known',
  passwordSetOn: '',
};

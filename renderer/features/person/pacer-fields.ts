import type { AccountFacts } from '../../../electron/shared/domain/pacer/account-facts.ts';

/** The fields of the form, in their order on screen. */
export const ACCOUNT_FIELDS = [
  'username',
  'accountType',
  'searchStatus',
  'kind',
  'createdOn',
  'mfa',
  'mfaSkips',
  'authenticators',
  'backupCodes',
  'passwordSetOn',
  'passwordSkips',
  'deactivated',
] as const satisfies (keyof AccountFacts)[];

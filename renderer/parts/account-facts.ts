import type {
  AccountKind,
  AccountType,
  MfaState,
  SearchStatus,
} from '../../electron/shared/domain/pacer/account.ts';

/** What Manage My Account can show as Account Type, in the order in which a list offers it. */
export const ACCOUNT_TYPES = ['upgraded', 'legacy', 'not-looked'] as const satisfies AccountType[];

/** What Manage My Account can show at Case Search Status, in that order. */
export const SEARCH_STATUSES = [
  'active',
  'inactive',
  'account-status-shown',
  'not-looked',
] as const satisfies SearchStatus[];

/** What a PACER account can be for, in that order. */
export const ACCOUNT_KINDS = [
  'not-known',
  'individual',
  'case-search-only',
  'shared',
  'paa',
] as const satisfies AccountKind[];

/** How multifactor authentication can be set up, in that order. */
export const MFA_STATES = [
  'not-known',
  'not-enrolled',
  'locked-out',
  'app',
  'backup-codes',
  'app-and-codes',
] as const satisfies MfaState[];

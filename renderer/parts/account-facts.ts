import type {
  AccountKind,
  AccountType,
  Deactivation,
  MfaState,
  SearchStatus,
} from '../../electron/shared/domain/pacer/account.ts';
import type { MessageId } from '../i18n/catalog.ts';

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

/** Whether PACER deactivated an account, in that order. */
export const DEACTIVATIONS = ['not-known', 'by-pacer', 'unused'] as const satisfies Deactivation[];

/** How often a prompt was put off, as text in a form and in words. */
export const PUT_OFF = [
  { value: '', words: 'put-off.not-known' },
  { value: '0', words: 'put-off.never' },
  { value: '1', words: 'put-off.once' },
  { value: '2', words: 'put-off.twice' },
  { value: '3', words: 'put-off.three-times' },
] as const satisfies readonly { readonly value: string; readonly words: MessageId }[];

/** The words for a recorded number of times, given as text. */
export function putOffWords(recorded: string): MessageId {
  return PUT_OFF.find(({ value }) => value === recorded)?.words ?? 'put-off.not-known';
}

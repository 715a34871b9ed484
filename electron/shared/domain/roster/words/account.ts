import {
  AccountKind,
  AccountType,
  Deactivation,
  MfaState,
  SearchStatus,
} from '../../pacer/account.ts';
import { headingKey } from './heading.ts';
import { remembered, table, type WordTable } from './table.ts';

/** Account Type as Manage My Account shows it, and as people abbreviate it. */
const ACCOUNT_TYPES = table(AccountType.options, {
  upgraded: ['upgraded', 'upgraded pacer account', 'yes', 'y', 'true', 'nextgen', 'current'],
  legacy: [
    'legacy',
    'legacy pacer account',
    'legacy pacer account upgrade',
    'not upgraded',
    'no',
    'n',
    'false',
  ],
  'not-looked': ['not looked', 'unknown', 'not known', 'not checked'],
});

const SEARCH_STATUSES = table(SearchStatus.options, {
  active: ['active', 'case search status active'],
  inactive: ['inactive', 'case search status inactive'],
  'account-status-shown': ['account status', 'account status active', 'account status shown'],
  'not-looked': ['not looked', 'unknown', 'not known', 'not checked'],
});

const KINDS = table(AccountKind.options, {
  individual: ['individual', 'own', 'personal', 'attorney filer'],
  'case-search-only': ['case search only', 'search only', 'search', 'research'],
  shared: ['shared', 'firm', 'office'],
  paa: ['paa', 'pacer administrative account', 'billing', 'firm billing', 'administrative'],
  'not-known': ['not known', 'unknown'],
});

const MFA_STATES = table(MfaState.options, {
  app: [
    'app',
    'authenticator',
    'authenticator app',
    'yes',
    'y',
    'true',
    'enrolled',
    'enabled',
    'on',
    'yes app',
    'yes authenticator app',
    'enrolled app',
  ],
  'backup-codes': ['backup codes', 'codes', 'yes codes', 'yes backup codes'],
  'app-and-codes': ['app and codes', 'app and backup codes', 'both', 'yes both'],
  'locked-out': ['locked out', 'locked', 'blocked', 'user update required', 'update required'],
  'not-enrolled': ['not enrolled', 'no', 'n', 'false', 'none', 'disabled', 'off'],
  'not-known': ['not known', 'unknown'],
});

/** How often a prompt was put off, as the form holds it: three stands for more as well. */
const TIMES: WordTable<string> = new Map([
  ...['0', 'never', 'not yet', 'no', 'none', 'zero times'].map((word) => [word, '0'] as const),
  ...['1', 'once', 'one', 'one time', '1 time', '1x'].map((word) => [word, '1'] as const),
  ...['2', 'twice', 'two', 'two times', '2 times', '2x'].map((word) => [word, '2'] as const),
  ...['3', 'three', 'three times', '3 times', '3x', 'three times or more'].map(
    (word) => [word, '3'] as const,
  ),
]);
const MORE_THAN_THREE = /^(?:[4-9]|\d\d)(?:x| times)?$/;

const DEACTIVATIONS = table(Deactivation.options, {
  'by-pacer': ['by pacer', 'deactivated', 'deactivated by pacer', 'yes', 'y', 'true'],
  unused: ['unused', 'not used', 'not used for long', 'inactivity', 'for inactivity'],
  'not-known': ['not known', 'unknown', 'no', 'n', 'false', 'not deactivated', 'in use'],
});

/** The Account Type that a word means; undefined for a word we don't know. */
export const readAccountType = remembered((word) => ACCOUNT_TYPES.get(headingKey(word)));
/** The Case Search Status that a word means; undefined for a word we don't know. */
export const readSearchStatus = remembered((word) => SEARCH_STATUSES.get(headingKey(word)));
/** The kind of account that a word means; undefined for a word we don't know. */
export const readAccountKind = remembered((word) => KINDS.get(headingKey(word)));
/** The state of multifactor authentication that a word means; undefined for a word we don't know. */
export const readMfa = remembered((word) => MFA_STATES.get(headingKey(word)));

/** Whether and why an account is deactivated, by a word; undefined for a word we don't know. */
export const readDeactivation = remembered((word) => DEACTIVATIONS.get(headingKey(word)));
/** How often a prompt was put off, as the form holds it; undefined for a text that is no number of times. */
export const readTimes = remembered((text) => {
  const word = text.trim().toLowerCase().replaceAll('-', ' ');
  return TIMES.get(word) ?? (MORE_THAN_THREE.test(word) ? '3' : undefined);
});

import type {
  AccountKind,
  AccountType,
  MfaState,
  PacerAccount,
} from '../../../electron/shared/domain/pacer-account.ts';

/** What the form about a PACER account holds; dates as `YYYY-MM-DD`, empty when not known. */
export interface TypedAccount {
  readonly username: string;
  readonly accountType: AccountType;
  readonly kind: AccountKind;
  readonly createdOn: string;
  readonly mfa: MfaState;
  readonly passwordSetOn: string;
}

/** The fields that main may refuse, in their order on screen. */
export const ACCOUNT_FIELDS = ['username', 'createdOn', 'passwordSetOn'] as const;

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

/** What the form starts with: what is recorded, or nothing. */
export function typedFrom(account: PacerAccount | undefined): TypedAccount {
  return {
    username: account?.username ?? '',
    accountType: account?.accountType ?? 'not-looked',
    kind: account?.kind ?? 'individual',
    createdOn: account?.createdOn ?? '',
    mfa: account?.mfa ?? 'not-known',
    passwordSetOn: account?.passwordSetOn ?? '',
  };
}

import * as z from 'zod';
import { PacerAccountId, PersonId } from '../values/ids.ts';

/** The Account Type that Manage My Account shows (Mississippi Southern Bankruptcy help page; PACER FAQ). */
export const AccountType = z.enum(['upgraded', 'legacy', 'not-looked']);
export type AccountType = z.infer<typeof AccountType>;

/**
 * What Manage My Account shows at Case Search Status. A firm billing account shows "Account Status" in its place
 * (questions and answers of the Neb. Bankruptcy Court). An inactive search status doesn't keep anyone from filing.
 */
export const SearchStatus = z.enum(['not-looked', 'active', 'inactive', 'account-status-shown']);
export type SearchStatus = z.infer<typeof SearchStatus>;

/** What the account is for. A PAA only pays bills, and a shared account may only research (notices 003, 004). */
export const AccountKind = z.enum(['individual', 'case-search-only', 'shared', 'paa', 'not-known']);
export type AccountKind = z.infer<typeof AccountKind>;

/** Multifactor authentication as the person reports it. */
export const MfaState = z.enum([
  'not-known',
  'not-enrolled',
  'app',
  'backup-codes',
  'app-and-codes',
]);
export type MfaState = z.infer<typeof MfaState>;

/** Facts of one PACER account of one person. Never holds a PACER password. */
export const PacerAccount = z.strictObject({
  id: PacerAccountId,
  personId: PersonId,
  /** Empty while it isn't recorded. Two accounts without a username are never the same one for that. */
  username: z.string().max(100),
  accountType: AccountType,
  kind: AccountKind,
  /** Absent until somebody looked. */
  searchStatus: SearchStatus.optional(),
  /** Date the account was created or issued, if known. */
  createdOn: z.iso.date().optional(),
  mfa: MfaState,
  /** Date the PACER password was last set, if known (the 180 days count from here). */
  passwordSetOn: z.iso.date().optional(),
  /** Who recorded these facts, and when. */
  recordedBy: z.string(),
  recordedAt: z.iso.datetime(),
});
export type PacerAccount = z.infer<typeof PacerAccount>;

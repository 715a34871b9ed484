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

/**
 * Multifactor authentication as the person reports it. Locked out: PACER shows "User Update Required" and lets the person
 * no further (PACER, tips and resources on multifactor authentication, 2026-02-05).
 */
export const MfaState = z.enum([
  'not-known',
  'not-enrolled',
  'locked-out',
  'app',
  'backup-codes',
  'app-and-codes',
]);
export type MfaState = z.infer<typeof MfaState>;

/**
 * Whether PACER deactivated the account. An older PACER answer names two years without use as a reason. An account whose
 * search status is inactive isn't deactivated: it can still file (courts' news of November 2025).
 */
export const Deactivation = z.enum(['not-known', 'by-pacer', 'unused']);
export type Deactivation = z.infer<typeof Deactivation>;

/** How often a prompt of PACER was put off. Three times stands for more as well. */
export const Skips = z.int().min(0).max(3);

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
  /** How often the multifactor prompt was put off, while multifactor authentication isn't set up. */
  mfaSkips: Skips.optional(),
  /** The apps that show this account's codes, each with who has it. Names only, never a key or a code. */
  authenticators: z.array(z.string().min(1).max(100)).max(10).readonly().optional(),
  /** How many one-time backup codes are left. */
  backupCodes: z.int().min(0).max(99).optional(),
  /** How often the prompt for a new password was put off since the password was last set. */
  passwordSkips: Skips.optional(),
  /** Absent until somebody recorded it. */
  deactivated: Deactivation.optional(),
  /** Date the PACER password was last set, if known (the 180 days count from here). */
  passwordSetOn: z.iso.date().optional(),
  /** Who recorded these facts, and when. */
  recordedBy: z.string(),
  recordedAt: z.iso.datetime(),
});
export type PacerAccount = z.infer<typeof PacerAccount>;

/** What is recorded of an account besides whose it is, and by whom and when. */
export const RecordedFacts = PacerAccount.omit({
  id: true,
  personId: true,
  recordedBy: true,
  recordedAt: true,
});
export type RecordedFacts = z.infer<typeof RecordedFacts>;

/** The facts of an account that may be unknown. */
export const OptionalFact = z.enum([
  'searchStatus',
  'createdOn',
  'mfaSkips',
  'authenticators',
  'backupCodes',
  'passwordSetOn',
  'passwordSkips',
  'deactivated',
]);

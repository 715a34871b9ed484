import type { PacerAccount } from './account.ts';
import { MFA_RULES } from './mfa-rules.ts';

/** What keeps a person from signing in to PACER at all, and so from filing and linking anywhere. */
export type Bar = 'account-deactivated' | 'account-unused' | 'mfa-skips-used-up' | 'mfa-locked-out';

/** The facts of an account that can bar a person from it. */
export type SignInFacts = Pick<PacerAccount, 'mfa' | 'mfaSkips' | 'backupCodes' | 'deactivated'>;

/**
 * Says what bars a person from a PACER account. Three skips of the multifactor prompt, and "User Update Required" after
 * them, block access (PACER, tips and resources on multifactor authentication, 2026-02-05; announcement of 2025-06-27).
 * That a deactivated account can't sign in is inferred: an older PACER answer speaks of deactivation after two years
 * without use, the courts' news of November 2025 only of an inactive search status, which stops no filing. So only a
 * deactivation that a person recorded counts, and no date is ever counted toward it. No source says that a PACER
 * password prompt that was put off blocks anything.
 */
export function barOf({ mfa, mfaSkips = 0, deactivated }: SignInFacts): Bar | undefined {
  if (deactivated === 'by-pacer') return 'account-deactivated';
  if (deactivated === 'unused') return 'account-unused';
  if (mfa === 'locked-out') return 'mfa-locked-out';
  const isUsedUp = mfa === 'not-enrolled' && mfaSkips >= MFA_RULES.skips.value;
  return isUsedUp ? 'mfa-skips-used-up' : undefined;
}

/** Whether an account is deactivated, whichever the reason. */
export function isDeactivated({ deactivated }: Pick<PacerAccount, 'deactivated'>): boolean {
  return deactivated === 'by-pacer' || deactivated === 'unused';
}

/**
 * So many backup codes left, or fewer, are few. The number is ours: each code is good for one sign-in, and a person needs
 * one to get new ones.
 */
export const FEW_BACKUP_CODES = 2;

/** Whether a person who has nothing but backup codes is about to run out of them. */
export function isShortOfCodes({ mfa, backupCodes }: SignInFacts): boolean {
  return mfa === 'backup-codes' && backupCodes !== undefined && backupCodes <= FEW_BACKUP_CODES;
}

import type { PacerAccount } from '../pacer/account.ts';
import { barOf, isShortOfCodes } from '../pacer/barred.ts';
import { isForFiling } from '../pacer/password-due.ts';
import { dateIn } from '../values/calendar.ts';
import type { Reminder } from './reminder.ts';

/** Whether a reminder is about signing in to PACER. It has no day of its own, only the one on which it was recorded. */
export function isOfSignIn({ kind }: Pick<Reminder, 'kind'>): boolean {
  return kind === 'pacer-blocked' || kind === 'backup-codes';
}

/**
 * Reminders of accounts that let their person in no longer, or soon may not. PACER announces no date for these, so each
 * has the day on which it was recorded, in the zone of the person at this computer. Somebody with another account to
 * sign in with, whom no court's entry shows as blocked (`isStuck`), has replaced the account that lets nobody in.
 */
export function remindersOfSignIn(
  accounts: readonly PacerAccount[],
  zone: string,
  isStuck: boolean,
): readonly Reminder[] {
  const own = accounts.filter(isForFiling);
  const isReplaced = !isStuck && own.some((account) => barOf(account) === undefined);
  return own.flatMap((account): Reminder[] => {
    if (isReplaced && barOf(account)) return [];
    const kind = barOf(account)
      ? 'pacer-blocked'
      : isShortOfCodes(account)
        ? 'backup-codes'
        : undefined;
    if (!kind) return [];
    return [{ kind, date: dateIn(zone, account.recordedAt), personId: account.personId }];
  });
}

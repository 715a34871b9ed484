import { addDays, type LocalDate } from '../values/calendar.ts';
import type { Due } from '../values/deadline.ts';
import { dueOn } from '../values/due.ts';
import type { AccountKind, PacerAccount } from './account.ts';
import { PACER_PASSWORD } from './password.ts';

/** The last day a PACER password set on `setOn` is valid: 180 days later. */
export function passwordLastDay(setOn: LocalDate): LocalDate {
  return addDays(setOn, PACER_PASSWORD.validDays);
}

/** That day as a due date; `today` is the person's own day, because the password is theirs and no court's. */
export function pacerPasswordDue(setOn: LocalDate, today: LocalDate): Due {
  return dueOn('by', passwordLastDay(setOn), today);
}

/**
 * Kinds whose lapse holds up nobody's filing. PACER put off its password rules for accounts without CM/ECF access, a firm
 * billing account (PAA) among them, and named no new day (announcement of 2025-06-27 and court news of 2025-09-15); a
 * shared account is for research alone and no one person's to renew. What kind an imported account is nobody knows yet:
 * most are the person's own, so that it counts.
 */
const NOT_FOR_FILING: readonly AccountKind[] = ['case-search-only', 'shared', 'paa'];

/** The last day of an account's password; undefined when it is not known or holds up no filing. */
export function lapseDay({
  kind,
  passwordSetOn,
}: Pick<PacerAccount, 'kind' | 'passwordSetOn'>): LocalDate | undefined {
  if (passwordSetOn === undefined || NOT_FOR_FILING.includes(kind)) return undefined;
  return passwordLastDay(passwordSetOn);
}

/** `lapseDay` as a due date, by the person's own day. */
export function passwordLapse(
  account: Pick<PacerAccount, 'kind' | 'passwordSetOn'>,
  today: LocalDate,
): Due | undefined {
  const day = lapseDay(account);
  return day === undefined ? undefined : dueOn('by', day, today);
}

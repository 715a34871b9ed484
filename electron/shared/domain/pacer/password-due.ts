import { addDays, type LocalDate } from '../values/calendar.ts';
import type { Due } from '../values/deadline.ts';
import { dueOn } from '../values/due.ts';
import type { AccountKind, PacerAccount } from './account.ts';
import { isDeactivated } from './barred.ts';
import { PACER_PASSWORD } from './password-standard.ts';

/** The last day a PACER password set on `setOn` is valid: 180 days later. */
export function passwordLastDay(setOn: LocalDate): LocalDate {
  return addDays(setOn, PACER_PASSWORD.validDays);
}

/** That day as a due date. `today` is the person's local day, because the password is theirs, not a court's. */
export function pacerPasswordDue(setOn: LocalDate, today: LocalDate): Due {
  return dueOn('by', passwordLastDay(setOn), today);
}

/**
 * Account kinds whose lapsed password blocks no filing. PACER postponed its password rules for accounts without CM/ECF
 * access, firm billing accounts (PAA) included, and named no new date (announcement of 2025-06-27, court news of
 * 2025-09-15). A shared account is for research only, and no one person renews it. An imported account's kind isn't
 * known yet. Most belong to the person, so they count.
 */
const NOT_FOR_FILING: readonly AccountKind[] = ['case-search-only', 'shared', 'paa'];

/** Whether an account may be one that its person files with. */
export function isForFiling({ kind }: Pick<PacerAccount, 'kind'>): boolean {
  return !NOT_FOR_FILING.includes(kind);
}

type LapsingFacts = Pick<PacerAccount, 'kind' | 'passwordSetOn' | 'deactivated'>;

/** The last day an account's password works. Undefined when it isn't known, blocks no filing, or the account is deactivated. */
export function lapseDay({
  kind,
  passwordSetOn,
  deactivated,
}: LapsingFacts): LocalDate | undefined {
  if (passwordSetOn === undefined || !isForFiling({ kind })) return undefined;
  if (isDeactivated({ deactivated })) return undefined;
  return passwordLastDay(passwordSetOn);
}

/** `lapseDay` as a due date, by the person's local day. */
export function passwordLapse(account: LapsingFacts, today: LocalDate): Due | undefined {
  const day = lapseDay(account);
  return day === undefined ? undefined : dueOn('by', day, today);
}

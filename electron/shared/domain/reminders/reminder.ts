import * as z from 'zod';
import type { Checklist } from '../checklist/checklist.ts';
import { viewFacts } from '../checklist/fact-view.ts';
import type { Facts } from '../checklist/facts.ts';
import { isOpen } from '../checklist/open-step.ts';
import type { ReadinessStatus } from '../checklist/readiness.ts';
import type { PacerAccount } from '../pacer/account.ts';
import { lapseDay } from '../pacer/password-due.ts';
import type { CourtProfile } from '../profiles/court-profile.ts';
import type { LocalDate } from '../values/calendar.ts';
import { daysBetween } from '../values/calendar.ts';
import { CourtId, PersonId } from '../values/ids.ts';

/** What the app reminds of: a court's move to NextGen, its last day to reset passwords, a PACER password that lapses, and multifactor authentication: that it is not set up, or that nobody recorded whether it is. */
export const ReminderKind = z.enum([
  'go-live',
  'reset-cut-off',
  'pacer-password',
  'mfa',
  'mfa-not-known',
]);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** One date that concerns one person; in one court, or in none for what belongs to the PACER account. */
export const Reminder = z.strictObject({
  kind: ReminderKind,
  date: z.iso.date(),
  personId: PersonId,
  courtId: CourtId.optional(),
});
export type Reminder = z.infer<typeof Reminder>;

/** A reminder's name; another date makes it another reminder. */
export function reminderKey({ kind, date, personId, courtId }: Reminder): string {
  return [kind, personId, courtId ?? '', date].join(' ');
}

/** Days before a date at which a person is told, nearest last; then once on the day and, for what stays wrong, once after it. */
const STAGES = [30, 14, 7, 3, 1, 0];

/** How near a date is: the stage that was last reached, `-1` once it has passed, undefined while it is far off. */
export function stageOf(date: LocalDate, today: LocalDate): number | undefined {
  const daysLeft = daysBetween(today, date);
  if (daysLeft < 0) return -1;
  return STAGES.findLast((stage) => daysLeft <= stage);
}

/** Whether it still matters after its date: a lapsed password and missing multifactor authentication do, a court's dates do not. */
export function mattersWhenPast(kind: ReminderKind): boolean {
  return kind === 'pacer-password' || kind === 'mfa' || kind === 'mfa-not-known';
}

const LINKED: readonly ReadinessStatus[] = [
  'linked',
  'menus-pending',
  'can-file',
  'not-applicable',
];

/** How a person stands in a court: the checklist with the facts it was built from. */
export interface CourtStanding {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly status: ReadinessStatus;
  readonly profile: CourtProfile;
}

/** The dates of one CM/ECF account that its person may have to be reminded of. */
export function remindersOfCourt({
  checklist,
  facts,
  status,
  profile,
}: CourtStanding): readonly Reminder[] {
  const { personId, courtId, today } = checklist;
  const goLive = profile.goLive.value.on;
  const court: Reminder[] =
    goLive !== undefined && goLive >= today && !LINKED.includes(status)
      ? [{ kind: 'go-live', date: goLive, personId, courtId }]
      : [];
  return [
    ...court,
    ...dueOfStep(checklist, 'reset-password').map(
      (date): Reminder => ({ kind: 'reset-cut-off', date, personId, courtId }),
    ),
    ...dueOfStep(checklist, 'mfa').map(
      (date): Reminder => ({ kind: mfaKind(facts, today), date, personId }),
    ),
  ].filter(({ kind, date }) => date >= today || mattersWhenPast(kind));
}

/** What is not recorded is not said to be missing. */
function mfaKind(facts: Facts, today: LocalDate): ReminderKind {
  const isMissing = viewFacts(facts, today, undefined).best?.account.mfa === 'not-enrolled';
  return isMissing ? 'mfa' : 'mfa-not-known';
}

/** The date of a step that is still open. */
function dueOfStep({ steps }: Checklist, id: string): readonly LocalDate[] {
  const step = steps.find((one) => one.id === id);
  return step?.due && isOpen(step) ? [step.due.date] : [];
}

/** When the passwords of the PACER accounts a person files with lapse. */
export function remindersOfPasswords(accounts: readonly PacerAccount[]): readonly Reminder[] {
  return accounts.flatMap((account): Reminder[] => {
    const date = lapseDay(account);
    return date ? [{ kind: 'pacer-password', date, personId: account.personId }] : [];
  });
}

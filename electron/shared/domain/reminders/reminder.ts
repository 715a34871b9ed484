import * as z from 'zod';
import type { Checklist } from '../checklist/checklist.ts';
import { viewFacts } from '../checklist/fact-view.ts';
import type { Facts } from '../checklist/facts.ts';
import { isOpen } from '../checklist/open-step.ts';
import type { ReadinessStatus } from '../checklist/readiness.ts';
import type { PacerAccount } from '../pacer/account.ts';
import { barOf, isShortOfCodes } from '../pacer/barred.ts';
import { lapseDay } from '../pacer/password-due.ts';
import type { CourtProfile } from '../profiles/court-profile.ts';
import type { LocalDate } from '../values/calendar.ts';
import { daysBetween } from '../values/calendar.ts';
import { dueFor } from '../values/due.ts';
import { CourtId, PersonId } from '../values/ids.ts';

/**
 * What the app reminds people of: a court's move to NextGen, its last day to reset passwords, a lapsing PACER password,
 * multifactor authentication that isn't set up or isn't recorded, an account that lets its person in no longer, the last
 * backup codes, and an admission that has to be renewed.
 */
export const ReminderKind = z.enum([
  'go-live',
  'reset-cut-off',
  'pacer-password',
  'mfa',
  'mfa-not-known',
  'pacer-blocked',
  'backup-codes',
  'admission',
]);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** One date for one person, in one court or for the person's PACER account. */
export const Reminder = z.strictObject({
  kind: ReminderKind,
  date: z.iso.date(),
  personId: PersonId,
  courtId: CourtId.optional(),
});
export type Reminder = z.infer<typeof Reminder>;

/** A reminder's key. A new date makes it a new reminder. */
export function reminderKey({ kind, date, personId, courtId }: Reminder): string {
  return [kind, personId, courtId ?? '', date].join(' ');
}

/**
 * How many days before a date the app notifies, nearest last. It also notifies on the day and, for lasting problems,
 * once after it.
 */
const STAGES = [30, 14, 7, 3, 1, 0];

/** The stage a date has reached: `-1` once it has passed, undefined while it is far off. */
export function stageOf(date: LocalDate, today: LocalDate): number | undefined {
  const daysLeft = daysBetween(today, date);
  if (daysLeft < 0) return -1;
  return STAGES.findLast((stage) => daysLeft <= stage);
}

/** Whether a reminder still matters after its date. What has lapsed or is missing does. A court's dates don't. */
export function mattersWhenPast(kind: ReminderKind): boolean {
  return kind !== 'go-live' && kind !== 'reset-cut-off';
}

const LINKED: readonly ReadinessStatus[] = [
  'linked',
  'menus-pending',
  'admission-lapsed',
  'can-file',
  'not-applicable',
];

/** A person's checklist in a court, with the facts it was built from. */
export interface CourtStanding {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly status: ReadinessStatus;
  readonly profile: CourtProfile;
}

/** Dates of one CM/ECF account that may need a reminder. */
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
    ...remindersOfMfa({ checklist, facts, profile }),
    ...renewals(checklist).map(
      (date): Reminder => ({ kind: 'admission', date, personId, courtId }),
    ),
  ].filter(({ kind, date }) => date >= today || mattersWhenPast(kind));
}

/**
 * The day by which multifactor authentication is asked for. A fact that isn't recorded isn't reported as missing, and
 * anyone who is locked out or runs out of codes has a reminder of their own for that.
 */
function remindersOfMfa({
  checklist,
  facts,
  profile,
}: Omit<CourtStanding, 'status'>): readonly Reminder[] {
  const { personId, localDay } = checklist;
  const account = viewFacts(facts, localDay, false).best?.account;
  if (account && (barOf(account) || isShortOfCodes(account))) return [];
  const kind = account?.mfa === 'not-enrolled' ? 'mfa' : 'mfa-not-known';
  const deadline = profile.deadlines.mfa;
  const due = deadline && dueFor(deadline.value, profile.goLive.value.on, localDay);
  // The step shows no date once PACER's has passed, and still has to be done.
  const isDue = due && checklist.steps.some((step) => step.id === 'mfa' && isOpen(step));
  return isDue ? [{ kind, date: due.date, personId }] : [];
}

/** The date of an open step. */
function dueOfStep({ steps }: Checklist, id: string): readonly LocalDate[] {
  const step = steps.find((one) => one.id === id);
  return step?.due && isOpen(step) ? [step.due.date] : [];
}

/** The day an admission ends, also while the step is done until then. Nobody is reminded of one that they skipped. */
function renewals({ steps }: Checklist): readonly LocalDate[] {
  const step = steps.find(({ id }) => id === 'renew-admission');
  return step?.due && step.state.kind !== 'skipped' ? [step.due.date] : [];
}

/** When the passwords of a person's PACER filing accounts lapse. */
export function remindersOfPasswords(accounts: readonly PacerAccount[]): readonly Reminder[] {
  return accounts.flatMap((account): Reminder[] => {
    const date = lapseDay(account);
    return date ? [{ kind: 'pacer-password', date, personId: account.personId }] : [];
  });
}

import * as z from 'zod';
import type { LocalDate } from './calendar.ts';
import { daysBetween } from './calendar.ts';
import type { Checklist } from './checklist.ts';
import type { CourtProfile } from './court-profile.ts';
import { CourtId, PersonId } from './ids.ts';
import type { PacerAccount } from './pacer-account.ts';
import { pacerPasswordDue } from './pacer-password-due.ts';
import type { ReadinessStatus } from './readiness.ts';

/** What the app reminds of: a court's move to NextGen, its last day to reset passwords, a PACER password that lapses, and multifactor authentication. */
export const ReminderKind = z.enum(['go-live', 'reset-cut-off', 'pacer-password', 'mfa']);
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
  return kind === 'pacer-password' || kind === 'mfa';
}

const LINKED: readonly ReadinessStatus[] = [
  'linked',
  'menus-pending',
  'can-file',
  'not-applicable',
];

/** The dates of one CM/ECF account that its person may have to be reminded of. */
export function remindersOfCourt(
  checklist: Checklist,
  status: ReadinessStatus,
  profile: CourtProfile,
): readonly Reminder[] {
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
    ...dueOfStep(checklist, 'mfa').map((date): Reminder => ({ kind: 'mfa', date, personId })),
  ].filter(({ kind, date }) => date >= today || mattersWhenPast(kind));
}

/** The date of a step that is still open. */
function dueOfStep({ steps }: Checklist, id: string): readonly LocalDate[] {
  const step = steps.find((one) => one.id === id);
  const isOpen = step?.state.kind === 'todo' || step?.state.kind === 'waiting';
  return step?.due && isOpen ? [step.due.date] : [];
}

/** When the passwords of a person's own PACER accounts lapse (180 days after they were set; PACER announcement of 2025-06-27). */
export function remindersOfPasswords(
  accounts: readonly PacerAccount[],
  today: LocalDate,
): readonly Reminder[] {
  return accounts.flatMap(({ kind, passwordSetOn, personId }): Reminder[] => {
    if (passwordSetOn === undefined || kind !== 'individual') return [];
    return [
      { kind: 'pacer-password', date: pacerPasswordDue(passwordSetOn, today).date, personId },
    ];
  });
}

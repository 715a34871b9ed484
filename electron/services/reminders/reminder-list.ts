import type { DayOf } from '../../shared/domain/reminders/day-of.ts';
import { inOrder, isLongPast } from '../../shared/domain/reminders/order.ts';
import { groupReminders, type ReminderGroup } from '../../shared/domain/reminders/plan.ts';
import type { Reminder } from '../../shared/domain/reminders/reminder.ts';
import { daysBetween } from '../../shared/domain/values/calendar.ts';
import type { CourtId, PersonId } from '../../shared/domain/values/ids.ts';

/** A reminder as the window lists it. */
export interface ListedReminder extends Reminder {
  readonly name: string;
  readonly courtName?: string;
  /** Negative once the date has passed. */
  readonly daysLeft: number;
}

/** What wording a list of reminders needs. */
interface Wording {
  readonly names: ReadonlyMap<PersonId, string>;
  readonly courts: ReadonlyMap<CourtId, string>;
  readonly dayOf: DayOf;
}

interface ReminderList {
  readonly items: ListedReminder[];
  readonly total: number;
  readonly longPast: (ReminderGroup & { items: ListedReminder[]; total: number })[];
}

const MAX_LISTED = 500;
const MAX_LONG_PAST = 100;

/** The reminders that the window lists: one by one what is ahead or just past, by kind what has been past for long, so that hundreds of those never hide what is due. */
export function reminderList(reminders: readonly Reminder[], wording: Wording): ReminderList {
  const { dayOf } = wording;
  const { near = [], long = [] } = Object.groupBy(reminders, (reminder) =>
    isLongPast(reminder, dayOf) ? 'long' : 'near',
  );
  const listed = (of: readonly Reminder[]) => byName(of.map((one) => worded(one, wording)));
  return {
    items: inOrder(listed(near), dayOf).slice(0, MAX_LISTED),
    total: near.length,
    longPast: groupReminders(long, dayOf).map((group) => {
      const members = long.filter(({ kind }) => kind === group.kind);
      const items = listed(members).slice(0, MAX_LONG_PAST);
      return { ...group, items, total: members.length };
    }),
  };
}

function worded(reminder: Reminder, { names, courts, dayOf }: Wording): ListedReminder {
  const courtName = reminder.courtId && courts.get(reminder.courtId);
  return {
    ...reminder,
    name: names.get(reminder.personId) ?? '',
    ...(courtName ? { courtName } : {}),
    daysLeft: daysBetween(dayOf(reminder), reminder.date),
  };
}

function byName(items: readonly ListedReminder[]): ListedReminder[] {
  const collator = new Intl.Collator('en');
  return items.toSorted((a, b) => collator.compare(a.name, b.name));
}

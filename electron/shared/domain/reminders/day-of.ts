import { dateIn, type Instant, type LocalDate } from '../values/calendar.ts';
import type { CourtId } from '../values/ids.ts';
import type { Reminder } from './reminder.ts';

/** Today for a reminder: the court's own day when the court set the date, the person's day otherwise. */
export type DayOf = (reminder: Pick<Reminder, 'courtId'>) => LocalDate;

/** What says whose day a reminder's date counts by. */
interface ReminderDays {
  readonly courts: readonly { readonly id: CourtId; readonly timeZone: string }[];
  readonly now: Instant;
  /** Today for the person at this computer. */
  readonly localDay: LocalDate;
}

/** The day of each reminder at one moment. */
export function daysOfReminders({ courts, now, localDay }: ReminderDays): DayOf {
  const days = new Map(courts.map(({ id, timeZone }) => [id, dateIn(timeZone, now)]));
  return ({ courtId }) => (courtId && days.get(courtId)) ?? localDay;
}

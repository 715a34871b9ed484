import type { Clock } from '../../ports/system.ts';
import { dateIn, type LocalDate } from '../../shared/domain/values/calendar.ts';

/** Today for the person at this computer: the day on their own calendar. A court's day is `dateIn` with the court's zone. */
export function localDay(clock: Pick<Clock, 'now' | 'zone'>): LocalDate {
  return dateIn(clock.zone(), clock.now());
}

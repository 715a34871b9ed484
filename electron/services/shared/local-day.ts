import { dateIn, type Instant, type LocalDate } from '../../shared/domain/values/calendar.ts';

/** The day it is where this machine stands. */
export function localDay(now: Instant): LocalDate {
  return dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone, now);
}

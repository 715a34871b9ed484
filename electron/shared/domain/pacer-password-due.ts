import { addDays, type LocalDate } from './calendar.ts';
import { type Due, dueOn } from './deadline.ts';
import { PACER_PASSWORD } from './pacer-password.ts';

/** The last day a PACER password set on `setOn` is valid, 180 days later, as seen today. */
export function pacerPasswordDue(setOn: LocalDate, today: LocalDate): Due {
  return dueOn('by', addDays(setOn, PACER_PASSWORD.validDays), today);
}

/** A calendar day, `YYYY-MM-DD`, without a time zone. Compare with `<`. */
export type LocalDate = string;

/** A point in time, ISO 8601 in UTC with milliseconds. */
export type Instant = string;

const DAY_MS = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** The day it is at `now` where the clocks show `timeZone` (IANA name): a court's deadline is counted there, not on the user's machine. */
export function dateIn(timeZone: string, now: Instant): LocalDate {
  return formatterFor(timeZone).format(new Date(now));
}

/** `date` moved by whole calendar days; daylight saving does not matter to a calendar day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** A calendar day, `YYYY-MM-DD`, without a time zone. Compare with `<`. */
export type LocalDate = string;

/** A point in time, ISO 8601 in UTC with milliseconds. */
export type Instant = string;

const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;
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

/** The last answer for each zone, with the quarter hour it is for: everyone on the board asks the same. */
const latest = new Map<string, { readonly quarter: number; readonly date: LocalDate }>();

/** The day it is at `now` in `timeZone` (IANA name). A court's deadline is counted in the court's zone, a person's own dates in theirs. */
export function dateIn(timeZone: string, now: Instant): LocalDate {
  const time = Date.parse(now);
  // Days begin on a quarter hour everywhere.
  const quarter = Math.floor(time / QUARTER_MS);
  const known = latest.get(timeZone);
  if (known?.quarter === quarter) return known.date;
  const date = formatterFor(timeZone).format(time);
  latest.set(timeZone, { quarter, date });
  return date;
}

/** The time of day at `now` in `timeZone`, as `HH:MM` on a clock of 24 hours. */
export function timeOfDayIn(timeZone: string, now: Instant): string {
  return new Date(now).toLocaleTimeString('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** The largest offset of any zone from UTC: 14 hours, in quarter hours. */
const MOST_QUARTERS = 56;

/** The first moment of `date` in `timeZone`: midnight, or later on a day whose midnight the clock change skips. */
export function startOfDay(timeZone: string, date: LocalDate): Instant {
  const middle = Date.parse(`${date}T00:00:00Z`);
  const at = (quarter: number) => new Date(middle + quarter * QUARTER_MS).toISOString();
  // A day begins on a quarter hour and days never run backward, so a binary search works.
  let before = -MOST_QUARTERS - 1;
  let first = MOST_QUARTERS;
  while (first - before > 1) {
    const half = Math.floor((before + first) / 2);
    if (dateIn(timeZone, at(half)) < date) before = half;
    else first = half;
  }
  return at(first);
}

/** Moves `date` by whole calendar days. Daylight saving time doesn't matter to a calendar day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

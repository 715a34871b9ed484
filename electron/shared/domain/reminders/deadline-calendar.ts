import type { Instant, LocalDate } from '../values/calendar.ts';
import type { Due } from '../values/deadline.ts';

/** A date ahead for one person in one court, or for a PACER account when there is no court. */
export interface PersonDeadline {
  readonly personId: string;
  readonly personName: string;
  /** The CM/ECF or PACER account it is about. */
  readonly accountId: string;
  /** The court that set the date. */
  readonly court?: { readonly id: string; readonly name: string };
  readonly stepId: string;
  /** The step, in words. */
  readonly title: string;
  readonly date: LocalDate;
  /** The last day, or the first possible day. */
  readonly kind: Due['kind'];
}

/** One day of a calendar file. */
export interface CalendarEntry {
  /** Stays the same for a deadline in every export, so a second import updates the first. */
  readonly uid: string;
  readonly date: LocalDate;
  /** The court's name. Absent for a PACER account's dates. */
  readonly court?: string;
  readonly title: string;
  readonly kind: Due['kind'];
  readonly people: readonly string[];
}

/**
 * Turns deadlines into calendar entries in order of date. People with the same date in the same court share an entry. A
 * PACER account's date has its own entry. When a court moves its date, the entry moves. `scope` names the people the
 * file covers. A later file with the same scope updates these entries, and one with another scope leaves them alone.
 */
export function calendarEntries(
  deadlines: readonly PersonDeadline[],
  scope: string,
): readonly CalendarEntry[] {
  const groups = Map.groupBy(deadlines, (deadline) => uidOf(deadline, scope));
  const entries = [...groups].flatMap(([uid, members]): CalendarEntry[] => {
    const [first] = members;
    if (!first) return [];
    const { date, title, kind, court } = first;
    const names = [...new Set(members.map(({ personName }) => personName))];
    const of = court ? { court: court.name } : {};
    return [{ uid, date, title, kind, ...of, people: names.toSorted() }];
  });
  return entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function uidOf({ court, accountId, stepId, kind }: PersonDeadline, scope: string): string {
  return court
    ? `${court.id}.${stepId}.${kind}.${scope}@fileready`
    : `${accountId}.${stepId}.${kind}.${scope}@fileready`;
}

/** A date as a calendar file brought it. */
export interface ExportedDate {
  readonly uid: string;
  readonly date: LocalDate;
  readonly summary: string;
}

/**
 * Dates that an earlier file about the same people brought and that are no more, because they are done, moved away or
 * gone. A calendar that took that file still shows them, so the next file cancels them (RFC 5545, STATUS). Days that are
 * over stay as they were.
 */
export function goneSince(
  before: readonly ExportedDate[],
  now: readonly { readonly uid: string }[],
  today: LocalDate,
): readonly ExportedDate[] {
  const kept = new Set(now.map(({ uid }) => uid));
  return before.filter(({ uid, date }) => date >= today && !kept.has(uid));
}

/**
 * A number that grows with every export, which tells calendars that a later file is newer (RFC 5545, SEQUENCE). Minutes
 * since 1970.
 */
export function sequenceAt(now: Instant): number {
  return Math.floor(Date.parse(now) / 60_000);
}

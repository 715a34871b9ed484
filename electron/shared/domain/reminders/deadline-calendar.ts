import type { Instant, LocalDate } from '../values/calendar.ts';

/** A date ahead that one person has to keep in one court, or for the PACER account where there is no court. */
export interface PersonDeadline {
  readonly personId: string;
  readonly personName: string;
  /** The CM/ECF account or PACER account it is about. */
  readonly accountId: string;
  /** The court that set the date. */
  readonly court?: { readonly id: string; readonly name: string };
  readonly stepId: string;
  /** The step, in words. */
  readonly title: string;
  readonly date: LocalDate;
  /** The last day, or the first on which it is possible. */
  readonly kind: 'by' | 'from';
}

/** One day of a calendar file. */
export interface CalendarEntry {
  /** The same for the same deadline in every export, so that a second import updates the first. */
  readonly uid: string;
  readonly date: LocalDate;
  /** The court's name; none for what belongs to a PACER account. */
  readonly court?: string;
  readonly title: string;
  readonly kind: 'by' | 'from';
  readonly people: readonly string[];
}

/**
 * The deadlines as calendar entries, in order of date. People who have the same date to keep in the same court share an
 * entry; what belongs to a PACER account is that person's alone. A court that moves its date moves the entry. `scope` names
 * the people whom the file is about: the same scope updates what it brought before, another leaves it alone.
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
    : `${accountId}.${stepId}.${kind}@fileready`;
}

/** A number that grows with every export, as a calendar needs to take a later file for the newer one (RFC 5545, SEQUENCE): minutes since 1970. */
export function sequenceAt(now: Instant): number {
  return Math.floor(Date.parse(now) / 60_000);
}

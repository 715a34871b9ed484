import type { Instant, LocalDate } from './calendar.ts';

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
  readonly court: string;
  readonly title: string;
  readonly kind: 'by' | 'from';
  readonly people: readonly string[];
}

/**
 * The deadlines as calendar entries, in order of date. For one person each is an entry; for a firm, people who have the
 * same date to keep in the same court share one. A court that moves its date moves the entry.
 */
export function calendarEntries(deadlines: readonly PersonDeadline[]): readonly CalendarEntry[] {
  const people = new Set(deadlines.map(({ personId }) => personId));
  const isPersonal = people.size === 1;
  const groups = Map.groupBy(deadlines, (deadline) =>
    isPersonal ? personalUid(deadline) : sharedUid(deadline),
  );
  const entries = [...groups].flatMap(([uid, members]): CalendarEntry[] => {
    const [first] = members;
    if (!first) return [];
    const { date, title, kind, court } = first;
    const names = [...new Set(members.map(({ personName }) => personName))];
    return [{ uid, date, title, kind, court: court?.name ?? '', people: names.toSorted() }];
  });
  return entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const personalUid = ({ accountId, stepId, kind }: PersonDeadline) =>
  `${accountId}.${stepId}.${kind}@fileready`;

/** A court's date is the same for everybody in it; what belongs to a PACER account is that person's alone. */
function sharedUid(deadline: PersonDeadline): string {
  const { court, stepId, kind } = deadline;
  return court ? `${court.id}.${stepId}.${kind}@fileready` : personalUid(deadline);
}

/** A number that grows with every export, as a calendar needs to take a later file for the newer one (RFC 5545, SEQUENCE): minutes since 1970. */
export function sequenceAt(now: Instant): number {
  return Math.floor(Date.parse(now) / 60_000);
}

import type { Records } from '../../ports/records.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { isKnown, type LogEntry, type LogEvent } from '../../shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../shared/domain/records/fold.ts';
import type { Counted, SetApart, WithoutPerson } from '../../shared/domain/records/set-apart.ts';
import { undoneIds } from '../../shared/domain/records/undone.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import { instantOf } from '../../shared/domain/values/log-time.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

type Needs = Pick<Records, 'unread' | 'newer' | 'withoutPerson' | 'eventsOf' | 'undo'>;

/** What is in the records and on no other screen, and why. */
export function entriesSetApart(records: Needs): SetApart {
  const unread = countedUnread(records);
  const newer = records.newer();
  const withoutPerson = accountsWithoutPerson(records);
  return {
    ...(unread ? { unread } : {}),
    ...(newer ? { newer } : {}),
    ...(withoutPerson ? { withoutPerson } : {}),
  };
}

/** Brings back the people whose CM/ECF accounts nobody sees because the people were taken back on another computer. */
export function bringPeopleBack(records: Needs): Result<Record<string, never>> {
  const entries = peopleGone(records).flatMap(({ events }) => undoingEntries(events));
  if (entries.length === 0) return fail('nothing-to-undo');
  const back = records.undo(entries);
  return back.ok ? ok({}) : back;
}

function countedUnread(records: Needs): Counted | undefined {
  const [first, ...others] = records.unread();
  return first && { count: 1 + others.length, since: first.received };
}

function accountsWithoutPerson(records: Needs): WithoutPerson | undefined {
  const gone = peopleGone(records);
  const [since] = gone.map((one) => one.since).toSorted();
  if (since === undefined) return undefined;
  return {
    count: gone.reduce((sum, { accounts }) => sum + accounts, 0),
    since,
    names: gone.flatMap(({ events }) => nameIn(events)),
    canComeBack: gone.every(({ events }) => undoingEntries(events).length > 0),
  };
}

interface PersonGone {
  readonly accounts: number;
  /** When the person was taken back, or, where nobody knows of that, when the first account was added. */
  readonly since: Instant;
  readonly events: readonly LogEvent[];
}

function peopleGone(records: Needs): readonly PersonGone[] {
  const byPerson = Map.groupBy(records.withoutPerson(), ({ account }) => account.personId);
  return [...byPerson].map(([personId, accounts]) => {
    const events = records.eventsOf(personSubject(personId));
    const taken = undoingEntries(events)[0]?.at ?? firstTimeOf(records, accounts);
    return { accounts: accounts.length, since: instantOf(taken), events };
  });
}

function firstTimeOf(records: Needs, accounts: readonly EcfRecord[]): string {
  const times = accounts.flatMap(({ account }) =>
    records.eventsOf(ecfSubject(account.id)).map(({ at }) => at),
  );
  return times.toSorted()[0] ?? '';
}

/** The entries that took the person's beginning back, and were not taken back themselves. */
function undoingEntries(events: readonly LogEvent[]): readonly LogEntry[] {
  const undone = undoneIds(events);
  const beginnings = new Set<string>(
    events.filter(({ id, kind }) => kind === 'person.added' && undone.has(id)).map(({ id }) => id),
  );
  return events.filter(
    (event) =>
      isKnown(event, 'undone') && !undone.has(event.id) && beginnings.has(event.body.eventId),
  );
}

function nameIn(events: readonly LogEvent[]): readonly string[] {
  const added = events.find((event) => isKnown(event, 'person.added'));
  return added && isKnown(added, 'person.added') ? [added.body.name] : [];
}

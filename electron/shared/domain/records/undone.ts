import { type EventKind, isKnown, type LogEvent } from './event.ts';

/** Event kinds that everything else about their subject depends on. */
const BEGINNINGS: ReadonlySet<string> = new Set<EventKind>(['person.added', 'court.joined']);

/** The app's own bookkeeping about the keychain. Hiding it loses nothing that a person recorded. */
const BOOKKEEPING: ReadonlySet<string> = new Set<EventKind>([
  'undone',
  'credential.storing',
  'credential.stored',
  'credential.not-stored',
  'credential.destroying',
  'credential.destroyed',
  'credential.not-destroyed',
  'credential.missing',
  'credential.changed',
]);

/** Whether undoing an event of this kind hides its whole subject. */
export function isBeginning(kind: string): boolean {
  return BEGINNINGS.has(kind);
}

/** The ids that `undone` entries name. Walks backward, so an undo that was itself undone doesn't count. */
function namedUndone(events: readonly LogEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const event of events.toReversed()) {
    if (isKnown(event, 'undone') && !undone.has(event.id)) undone.add(event.body.eventId);
  }
  return undone;
}

/**
 * The ids of a subject's undone events, given all of them in order. An undone beginning counts only while nothing else
 * stands on it: two machines may undo it and record more at the same time, and no one's work may go out of sight.
 */
export function undoneIds(events: readonly LogEvent[]): ReadonlySet<string> {
  const undone = new Set(namedUndone(events));
  if (undone.size === 0) return undone;
  for (const event of events) {
    const isUndone = undone.has(event.id) && isBeginning(event.kind);
    if (isUndone && hasWorkAfter(events, event, undone)) undone.delete(event.id);
  }
  return undone;
}

function hasWorkAfter(
  events: readonly LogEvent[],
  beginning: LogEvent,
  undone: ReadonlySet<string>,
): boolean {
  return events
    .slice(events.indexOf(beginning) + 1)
    .some(({ id, kind }) => !undone.has(id) && !BOOKKEEPING.has(kind));
}

/**
 * Whether undoing a subject's first event would hide later work: entries recorded since that aren't undone, now or
 * before. `events` are all of the subject's in order. `undoing` are the ids to undo.
 */
export function isBuiltUpon(events: readonly LogEvent[], undoing: ReadonlySet<string>): boolean {
  const beginning = events.find(({ id, kind }) => undoing.has(id) && isBeginning(kind));
  if (!beginning) return false;
  return hasWorkAfter(events, beginning, new Set([...namedUndone(events), ...undoing]));
}

import type { EventKind, LogEvent } from './event.ts';
import { undoneIds } from './fold.ts';

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
]);

/** Whether undoing an event of this kind hides its whole subject. */
export function isBeginning(kind: string): boolean {
  return BEGINNINGS.has(kind);
}

/**
 * Whether undoing a subject's first event would hide later work: entries recorded since that aren't undone, now or
 * before. `events` are all of the subject's in order. `undoing` are the ids to undo.
 */
export function isBuiltUpon(events: readonly LogEvent[], undoing: ReadonlySet<string>): boolean {
  const beginning = events.findIndex(({ id, kind }) => undoing.has(id) && isBeginning(kind));
  if (beginning < 0) return false;
  const undone = undoneIds(events);
  return events
    .slice(beginning + 1)
    .some(({ id, kind }) => !undone.has(id) && !undoing.has(id) && !BOOKKEEPING.has(kind));
}

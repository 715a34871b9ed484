import type { EventKind, LogEvent } from './event.ts';
import { undoneIds } from './fold.ts';

/** Kinds without which nothing else of their subject can be seen. */
const BEGINNINGS: ReadonlySet<string> = new Set<EventKind>(['person.added', 'court.joined']);

/** The app's own bookkeeping about the keychain: nothing that anybody recorded is lost with it. */
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

/** Whether taking an event of this kind back takes its whole subject off every screen. */
export function isBeginning(kind: string): boolean {
  return BEGINNINGS.has(kind);
}

/**
 * Whether something stands on the beginning of a subject that would go out of sight with it: what was recorded since and
 * is not taken back, now or before. `events` are all of the subject's in order, `undoing` the ids of those to be taken back.
 */
export function isBuiltUpon(events: readonly LogEvent[], undoing: ReadonlySet<string>): boolean {
  const beginning = events.findIndex(({ id, kind }) => undoing.has(id) && isBeginning(kind));
  if (beginning < 0) return false;
  const undone = undoneIds(events);
  return events
    .slice(beginning + 1)
    .some(({ id, kind }) => !undone.has(id) && !undoing.has(id) && !BOOKKEEPING.has(kind));
}

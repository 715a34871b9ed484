import type { EventId } from '../../values/ids.ts';
import { isKnown, type LogEntry, type LogEvent } from '../event.ts';
import { canBeUndone } from '../undoable.ts';
import { isBeginning, isBuiltUpon, undoneIds } from '../undone.ts';
import { touchSame } from './touched-fields.ts';

/** All events of one subject, in order. */
export interface SubjectHistory {
  readonly events: readonly LogEvent[];
  /** Whether other subjects stand on this one, as a person's courts do. */
  readonly isStoodUpon: boolean;
}

/** What undoing a line of the history takes: the entries to undo, or `later` when later entries stand in the way. */
export type UndoOffer = readonly LogEntry[] | 'later';

/**
 * Which lines of a person's history can be undone. A line is left out when its kind can't be undone or it is undone
 * already. Undoing one never changes what a later entry set: such a line says `later`. A merge is one act, undone at
 * the line of the record that stays.
 */
export function undoOffers(subjects: readonly SubjectHistory[]): ReadonlyMap<EventId, UndoOffer> {
  const merges = mergesIn(subjects.flatMap(({ events }) => events));
  const merged = new Set<LogEvent>(merges.flat());
  const whole = new Map(merges.flatMap((act) => act.slice(1, 2).map((line) => [line, act])));
  const undone = new Set(subjects.flatMap(({ events }) => [...undoneIds(events)]));
  const offers = new Map<EventId, UndoOffer>();
  for (const event of subjects.flatMap(({ events }) => events)) {
    const act = whole.get(event) ?? [event];
    const isOfMerge = merged.has(event) || MERGE_ONLY.has(event.kind);
    if (isOfMerge && !whole.has(event)) continue;
    if (event.kind === 'undone' || !canBeUndone(event.kind) || undone.has(event.id)) continue;
    const standing = act.filter(({ id }) => !undone.has(id));
    const isBlocked = subjects.some((subject) => isSetSince(subject, standing, undone));
    offers.set(event.id, isBlocked ? 'later' : standing.map(entryOf));
  }
  return offers;
}

const entryOf = ({ subject, at, id }: LogEvent): LogEntry => ({ subject, at, id });

function isSetSince(
  { events, isStoodUpon }: SubjectHistory,
  act: readonly LogEvent[],
  undone: ReadonlySet<string>,
): boolean {
  const own = act.filter((event) => events.includes(event));
  const ids = new Set<string>(own.map(({ id }) => id));
  const standsOn = own.some(({ kind }) => isBeginning(kind));
  if (standsOn && (isStoodUpon || isBuiltUpon(events, ids))) return true;
  return own.some((event) =>
    events
      .slice(events.indexOf(event) + 1)
      .some((later) => !ids.has(later.id) && !undone.has(later.id) && touchSame(event, later)),
  );
}

/** What a merge may write, in its order. */
const MERGE_ORDER: readonly string[] = [
  'person.merged',
  'person.absorbed',
  'person.edited',
  'person.in-charge',
  'person.note-moved',
  'pacer-account.moved',
  'court.changed',
  'court.left',
  'court.moved',
];

/** What only a merge writes. One of these is never undone without the others. */
const MERGE_ONLY: ReadonlySet<string> = new Set([
  'person.merged',
  'person.absorbed',
  'person.note-moved',
  'pacer-account.moved',
  'court.moved',
]);

/** The events of each merge. They were written at one reading of the clock, one right after the other. */
function mergesIn(events: readonly LogEvent[]): readonly (readonly LogEvent[])[] {
  const ordered = events.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return ordered.flatMap((event, place) => {
    if (!isKnown(event, 'person.merged')) return [];
    const act = [event, ...runAfter(event, ordered.slice(place + 1))];
    return act.length > 1 ? [act] : [];
  });
}

function runAfter(first: LogEvent, following: readonly LogEvent[]): readonly LogEvent[] {
  let last = first;
  const end = following.findIndex((event) => {
    const isNext = isRightAfter(last.at, event.at) && mergeStep(event) >= mergeStep(last);
    last = event;
    return !isNext;
  });
  return end < 0 ? following : following.slice(0, end);
}

const mergeStep = ({ kind }: LogEvent): number => MERGE_ORDER.indexOf(kind);

/** Whether nothing was recorded between two log times: the same moment on the same computer, the next count. */
function isRightAfter(before: string, after: string): boolean {
  const count = (at: string) => Number.parseInt(at.slice(18, 22), 16);
  const isSameMoment = before.slice(0, 17) === after.slice(0, 17);
  return isSameMoment && before.slice(23) === after.slice(23) && count(after) === count(before) + 1;
}

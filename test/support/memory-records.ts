import { systemIds } from '../../electron/adapters/ids.ts';
import type { ChangeListener, ChangePhase, Records } from '../../electron/ports/records.ts';
import type { Clock } from '../../electron/ports/system.ts';
import { seenFrom } from '../../electron/shared/domain/records/ecf-record.ts';
import {
  EVENT_VERSION,
  isKnown,
  type LogEvent,
  type NewEvent,
  type Subject,
} from '../../electron/shared/domain/records/event.ts';
import { EMPTY_FIRM } from '../../electron/shared/domain/records/firm-record.ts';
import {
  applyEvent,
  courtSubject,
  ecfSubject,
  foldSubject,
  personSubject,
  type SubjectState,
} from '../../electron/shared/domain/records/fold.ts';
import { canBeUndone } from '../../electron/shared/domain/records/undoable.ts';
import { isBeginning, isBuiltUpon } from '../../electron/shared/domain/records/undone.ts';
import { EventId } from '../../electron/shared/domain/values/ids.ts';
import { nextLogTime } from '../../electron/shared/domain/values/log-time.ts';
import { fail, ok, type Result } from '../../electron/shared/domain/values/result.ts';

const MACHINE = '0000beef';

/** What only a file, other computers or a crash bring about. */
const NOTHING_ELSE = {
  standing: { condition: 'ready', path: '' },
  onStanding: () => undefined,
  beginCheck: () => undefined,
  readyToWrite: async () => undefined,
  acceptLoss: () => undefined,
  receive: () => ok({ taken: [], unread: 0 }),
  isEmpty: () => false,
  unread: () => [],
  newer: () => undefined,
  rename: () => ok(undefined),
  withoutPerson: () => [],
  withCredential: () => [],
  courts: () => [],
  courtsEver: () => [],
  pending: () => [],
  changedSince: () => [],
  logAfter: () => [],
} as const satisfies Partial<Records>;

/**
 * The same log and the same folding as the real records, kept in memory: for properties of thousands of cases, where a
 * disk would take hours. Where it is used, a test shows that a real
 * file adds up to the same.
 */
export function memoryRecords(clock: Pick<Clock, 'now'>): Records {
  const logs = new Map<Subject, LogEvent[]>();
  const states = new Map<Subject, SubjectState | undefined>();
  const listeners: Record<ChangePhase, ChangeListener[]> = { forget: [], follow: [] };
  let last: string | undefined;
  let revision = 0;

  const eventsOf = (subject: Subject) => logs.get(subject) ?? [];
  const ecfOfState = (state: SubjectState | undefined) =>
    state?.type === 'ecf' ? [seenFrom(MACHINE, state.record)] : [];
  const people = () =>
    [...states.values()].flatMap((state) => (state?.type === 'person' ? [state.record] : []));
  const everyEcf = () => [...states.values()].flatMap(ecfOfState);
  const person = (id: string) => {
    const state = states.get(personSubject(id));
    return state?.type === 'person' ? state.record : undefined;
  };
  const ecfEver = (ids: readonly string[]) =>
    ids.flatMap((id) => everyEcf().filter(({ account }) => account.personId === id));
  const ecfOf = (id: string) => ecfEver([id]).filter(({ isRemoved }) => !isRemoved);

  function write({ subject, kind, body }: NewEvent): LogEvent {
    const at = nextLogTime(last, Date.parse(clock.now()), MACHINE);
    last = at;
    const id = EventId.parse(systemIds.newId());
    const event = { id, at, actor: 'Dana Desk', subject, kind, version: EVENT_VERSION, body };
    const events = [...eventsOf(subject), event];
    logs.set(subject, events);
    const isPlain = kind !== 'undone';
    states.set(subject, isPlain ? applyEvent(states.get(subject), event) : foldSubject(events));
    return event;
  }

  function append(events: readonly NewEvent[]): Result<readonly LogEvent[]> {
    const written = events.map(write);
    revision += 1;
    const subjects = [...new Set(events.map(({ subject }) => subject))];
    for (const phase of ['forget', 'follow'] as const) {
      for (const listener of listeners[phase]) listener(subjects);
    }
    return ok(written);
  }

  const records: Records = {
    machine: MACHINE,
    append,
    appendMany: async (events) => append(events),
    undoMany: async (entries) => records.undo(entries),
    undo(entries) {
      const found = entries.map((entry) =>
        eventsOf(entry.subject).find(({ id }) => id === entry.id),
      );
      const ids = new Set<string>(entries.map(({ id }) => id));
      const isRefused = found.some((event) => !event || !canBeUndone(event.kind));
      if (isRefused) return fail('nothing-to-undo');
      const begun = found.flatMap((event) => (event && isBeginning(event.kind) ? [event] : []));
      const isBuilt = begun.some(
        ({ subject }) =>
          isBuiltUpon(eventsOf(subject), ids) || ecfOf(subject.slice('person:'.length)).length > 0,
      );
      if (isBuilt) return fail('undo-built-upon');
      return append(
        entries
          .toReversed()
          .map(({ subject, id }) => ({ subject, kind: 'undone', body: { eventId: id } })),
      );
    },
    person,
    people,
    ecf: (id) => ecfOfState(states.get(ecfSubject(id)))[0],
    ownerOf: (id) => ecfOfState(states.get(ecfSubject(id)))[0]?.account.personId,
    ecfOf,
    ecfAll: () => everyEcf().filter(({ isRemoved }) => !isRemoved),
    ecfEver,
    goneOf: (ids) =>
      [...logs.values()]
        .filter((events) => events.length > 0 && foldSubject(events) === undefined)
        .flat()
        .flatMap((event) => (isKnown(event, 'court.joined') ? [event.body] : []))
        .filter(({ personId }) => ids.includes(personId)),
    firm: () => EMPTY_FIRM,
    court(id) {
      const state = states.get(courtSubject(id));
      return state?.type === 'court' ? state.record : undefined;
    },
    eventsOf,
    revision: () => revision,
    onChange(phase, listener) {
      listeners[phase].push(listener);
    },
    close: () => undefined,
    ...NOTHING_ELSE,
  };
  return records;
}

import { applyToCourt, type CourtOverrides } from './court-overrides.ts';
import { applyToEcf, type FoldedEcf, isPending } from './ecf-record.ts';
import { isKnown, type LogEvent, type Subject } from './event.ts';
import { applyToFirm, type FirmRecord, firmAfter } from './firm-record.ts';
import { namedIn } from './named-addresses.ts';
import { applyToPerson, type PersonRecord } from './person-record.ts';
import { undoneIds } from './undone.ts';

/** The current state of a subject, folded from its events. */
export type SubjectState =
  | { readonly type: 'person'; readonly record: PersonRecord }
  | { readonly type: 'ecf'; readonly record: FoldedEcf }
  | { readonly type: 'court'; readonly record: CourtOverrides }
  | { readonly type: 'firm'; readonly record: FirmRecord };

/**
 * Returns the state after one more event, which must be later than all events applied before. Not for `undone`, which
 * needs `foldSubject`.
 */
export function applyEvent(
  state: SubjectState | undefined,
  event: LogEvent,
): SubjectState | undefined {
  if (event.subject.startsWith('person:')) {
    const record = applyToPerson(state?.type === 'person' ? state.record : undefined, event);
    return record && { type: 'person', record };
  }
  if (event.subject.startsWith('ecf:')) {
    const record = applyToEcf(state?.type === 'ecf' ? state.record : undefined, event);
    return record && { type: 'ecf', record };
  }
  if (event.subject.startsWith('court:')) {
    const record = applyToCourt(state?.type === 'court' ? state.record : undefined, event);
    return { type: 'court', record };
  }
  if (event.subject === 'firm') {
    return {
      type: 'firm',
      record: applyToFirm(state?.type === 'firm' ? state.record : undefined, event),
    };
  }
  return state;
}

/** Folds all events of one subject in order of time, without those that were undone. */
export function foldSubject(events: readonly LogEvent[]): SubjectState | undefined {
  const undone = undoneIds(events);
  const state = applyEvents(
    undefined,
    events.filter(({ id, kind }) => !undone.has(id) && kind !== 'undone'),
  );
  if (state?.type !== 'court' || undone.size === 0) return state;
  return { ...state, record: { ...state.record, named: namedIn(events, undone) } };
}

/** Returns the state after these events of one subject, in order of time, in time that grows with their number alone. */
export function applyEvents(
  state: SubjectState | undefined,
  events: readonly LogEvent[],
): SubjectState | undefined {
  if (events[0]?.subject !== 'firm') return events.reduce(applyEvent, state);
  return {
    type: 'firm',
    record: firmAfter(state?.type === 'firm' ? state.record : undefined, events),
  };
}

/** The person a subject belongs to, for finding everything about one person. */
export function personOf(state: SubjectState): string | undefined {
  if (state.type === 'person') return state.record.person.id;
  return state.type === 'ecf' ? state.record.account.personId : undefined;
}

/** The person for whom a CM/ECF account was begun, by all that was ever recorded of it. */
export function begunFor(events: readonly LogEvent[]): string | undefined {
  return events.find((event) => isKnown(event, 'court.joined'))?.body.personId;
}

/** Whether the next start must finish or settle something about this subject. */
export function needsAttention(state: SubjectState): boolean {
  return state.type === 'ecf' && isPending(state.record);
}

/** The log's subject for a person. */
export const personSubject = (id: string): Subject => `person:${id}`;
/** The log's subject for a CM/ECF account. */
export const ecfSubject = (id: string): Subject => `ecf:${id}`;
/** The log's subject for a court. */
export const courtSubject = (courtId: string): Subject => `court:${courtId}`;

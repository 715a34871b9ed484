import { applyToCourt, type CourtOverrides } from './court-overrides.ts';
import { applyToEcf, type EcfRecord, isPending } from './ecf-record.ts';
import { isKnown, type LogEvent, type Subject } from './event.ts';
import { applyToFirm, type FirmRecord } from './firm-record.ts';
import { applyToPerson, type PersonRecord } from './person-record.ts';

/** The current state of a subject, folded from its events. */
export type SubjectState =
  | { readonly type: 'person'; readonly record: PersonRecord }
  | { readonly type: 'ecf'; readonly record: EcfRecord }
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
  let state: SubjectState | undefined;
  for (const event of events) {
    if (!undone.has(event.id) && event.kind !== 'undone') state = applyEvent(state, event);
  }
  return state;
}

/** The ids of undone events. Walks backward, so an undo that was itself undone doesn't count. */
export function undoneIds(events: readonly LogEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const event of events.toReversed()) {
    if (isKnown(event, 'undone') && !undone.has(event.id)) undone.add(event.body.eventId);
  }
  return undone;
}

/** The person a subject belongs to, for finding everything about one person. */
export function personOf(state: SubjectState): string | undefined {
  if (state.type === 'person') return state.record.person.id;
  return state.type === 'ecf' ? state.record.account.personId : undefined;
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

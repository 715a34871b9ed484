import { fail, ok, type Result } from '../values/result.ts';
import type { LinkAttemptId, LinkEvent, LinkWay } from './events.ts';
import { transition } from './machine.ts';
import { type Linking, REOPENING_STEPS, UNSENT_STEPS } from './steps.ts';

/** Everything journalled about one CM/ECF account's link: each attempt as it stands, oldest first, and events that fit nowhere. */
export interface LinkHistory {
  readonly attempts: readonly Linking[];
  readonly ignored: readonly LinkEvent[];
}

/** Nothing attempted yet. */
export const NO_HISTORY: LinkHistory = { attempts: [], ignored: [] };

/** The history that the journal's events, oldest first, add up to. Facts are never refused here: an event that fits nowhere is kept aside, and a sending that should not have been still counts as sent. */
export function foldLink(events: readonly LinkEvent[]): LinkHistory {
  return events.reduce(added, NO_HISTORY);
}

function added(history: LinkHistory, event: LinkEvent): LinkHistory {
  const current = attemptById(history, event.body.attemptId);
  const moved = transition(current, event);
  if (moved.ok) return withAttempt(history, moved.value);
  const ignored = [...history.ignored, event];
  if (event.kind !== 'link.sending' || !current || !isUnsent(current)) {
    return { ...history, ignored };
  }
  // Journals of two machines can meet in an order no rule foresaw. What may have been sent is never called unsent.
  const { step: _step, ...attempt } = current;
  const names = 'names' in current ? current.names : { ecf: '', pacer: '' };
  return {
    ...withAttempt(history, { ...attempt, step: 'unknown', names, sentAt: event.at }),
    ignored,
  };
}

function isUnsent(attempt: Linking): boolean {
  return UNSENT_STEPS.includes(attempt.step) || REOPENING_STEPS.includes(attempt.step);
}

function withAttempt(history: LinkHistory, attempt: Linking): LinkHistory {
  const others = history.attempts.filter((other) => other.attemptId !== attempt.attemptId);
  const isNew = others.length === history.attempts.length;
  const attempts = isNew
    ? [...others, attempt]
    : history.attempts.map((other) => (other.attemptId === attempt.attemptId ? attempt : other));
  return { ...history, attempts };
}

function attemptById(history: LinkHistory, id: LinkAttemptId): Linking | undefined {
  return history.attempts.find((attempt) => attempt.attemptId === id);
}

/** The attempts at the court itself; rehearsals on the practice court prove nothing about it. */
export function realAttempts(history: LinkHistory): readonly Linking[] {
  return history.attempts.filter((attempt) => attempt.way !== 'practice');
}

/** The attempt that says how things stand at the court: the one that still blocks a new one, else the latest. */
export function standingAttempt(history: LinkHistory): Linking | undefined {
  const real = realAttempts(history);
  const blocking = real.findLast((attempt) => !REOPENING_STEPS.includes(attempt.step));
  return blocking ?? real.at(-1);
}

/** Whether a new attempt may begin: a rehearsal always, a real one only when nothing is open, sent, linked or with the court. */
export function mayBegin(history: LinkHistory, way: LinkWay): Result<void> {
  if (way === 'practice') return ok(undefined);
  const standing = standingAttempt(history);
  if (standing && !REOPENING_STEPS.includes(standing.step)) {
    return fail('link-already-open', { step: standing.step });
  }
  return history.ignored.some((event) => isOrphanedSending(history, event))
    ? fail('link-already-open', { step: 'unknown' })
    : ok(undefined);
}

/** A request of an attempt whose beginning has not arrived from the other machine yet. */
function isOrphanedSending(history: LinkHistory, { kind, body }: LinkEvent): boolean {
  return kind === 'link.sending' && !attemptById(history, body.attemptId);
}

/** What the history becomes when this event is recorded, or why it must not be: the check before every entry in the journal. No second request is ever let through before the first is known not to have linked. */
export function recordLink(history: LinkHistory, event: LinkEvent): Result<LinkHistory> {
  const current = attemptById(history, event.body.attemptId);
  if (event.kind === 'link.drafted') {
    if (current) return fail('link-of-another-attempt');
    const begun = mayBegin(history, event.body.way);
    if (!begun.ok) return begun;
  }
  if (event.kind === 'link.sending' && !isAlone(history, event.body.attemptId)) {
    return fail('link-already-open', { step: 'sending' });
  }
  const moved = transition(current, event);
  return moved.ok ? ok(withAttempt(history, moved.value)) : moved;
}

/** Whether no other real attempt may have reached the court. */
function isAlone(history: LinkHistory, id: LinkAttemptId): boolean {
  if (attemptById(history, id)?.way === 'practice') return true;
  return realAttempts(history).every((attempt) => attempt.attemptId === id || isUnsent(attempt));
}

/** Attempts of this machine that a crash left in the middle of sending: each must be recorded as `link.recovered` at start. */
export function attemptsToRecover(history: LinkHistory, machine: string): readonly LinkAttemptId[] {
  return history.attempts
    .filter((attempt) => attempt.step === 'sending' && attempt.machine === machine)
    .map((attempt) => attempt.attemptId);
}

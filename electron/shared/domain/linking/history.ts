import type { Instant } from '../values/calendar.ts';
import type { PacerAccountId } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import type { LinkAttemptId, LinkEvent, LinkWay } from './events.ts';
import type { Evidence } from './evidence.ts';
import { courtsLastWord } from './finding.ts';
import { transition } from './machine.ts';
import { type Linking, REOPENING_STEPS, UNSENT_STEPS } from './steps.ts';

/**
 * Everything in the journal about one CM/ECF account's link: each attempt's current state, oldest first, and events
 * that fit none.
 */
export interface LinkHistory {
  readonly attempts: readonly Linking[];
  readonly ignored: readonly LinkEvent[];
}

/** The history before any attempt. */
export const NO_HISTORY: LinkHistory = { attempts: [], ignored: [] };

/**
 * Folds the journal's events, oldest first, into a history. It never refuses a fact: an event that fits no attempt is
 * set aside, and a request that should not have been sent still counts as sent.
 */
export function foldLink(events: readonly LinkEvent[]): LinkHistory {
  return events.reduce(added, NO_HISTORY);
}

function added(history: LinkHistory, event: LinkEvent): LinkHistory {
  const current = attemptById(history, event.body.attemptId);
  const moved = transition(current, event);
  if (moved.ok) return withAttempt(history, begun(history, moved.value, event));
  const ignored = [...history.ignored, event];
  if (event.kind !== 'link.sending' || !current || !isUnsent(current)) {
    return { ...history, ignored };
  }
  // Journals of two machines can merge in any order. A request that may have been sent is never called unsent.
  const { step: _step, ...attempt } = current;
  const names = 'names' in current ? current.names : { ecf: '', pacer: '' };
  return {
    ...withAttempt(history, { ...attempt, step: 'unknown', names, sentAt: event.at }),
    ignored,
  };
}

/**
 * A new attempt begins with what the court's account page last said of its PACER account: a login shown there doesn't
 * become another one by starting again.
 */
function begun(history: LinkHistory, attempt: Linking, { kind }: LinkEvent): Linking {
  if (kind !== 'link.drafted') return attempt;
  const shown = shownAnother(history).get(attempt.pacerAccountId);
  return shown ? { ...attempt, evidence: [shown] } : attempt;
}

/**
 * The PACER accounts for which the court's account page last showed another login than this account's, each with who saw
 * it. Such an account is linked to that one, as far as anybody knows.
 */
export function shownAnother(history: LinkHistory): ReadonlyMap<PacerAccountId, Evidence> {
  const said = Map.groupBy(history.attempts, ({ pacerAccountId }) => pacerAccountId);
  return new Map(
    [...said].flatMap(([id, attempts]) => {
      const evidence = attempts.flatMap((attempt) => attempt.evidence);
      const page = evidence.findLast(({ source }) => source === 'account-page');
      const isLast = courtsLastWord(evidence) === 'another-account';
      const isMade = attempts.some(({ step }) => step === 'confirmed');
      return page && isLast && !isMade ? [[id, page] as const] : [];
    }),
  );
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

/** The attempt that decides the status at the court: the one that still blocks a new attempt, or else the latest. */
export function standingAttempt(history: LinkHistory): Linking | undefined {
  const { attempts } = history;
  const blocking = attempts.findLast((attempt) => !REOPENING_STEPS.includes(attempt.step));
  return blocking ?? attempts.at(-1);
}

/**
 * Whether a new attempt may begin. A rehearsal always may. A real attempt may only when none is open, sent, linked or
 * with the court.
 */
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

/** A request of an attempt whose first event hasn't arrived from the other machine. */
function isOrphanedSending(history: LinkHistory, { kind, body }: LinkEvent): boolean {
  return kind === 'link.sending' && !attemptById(history, body.attemptId);
}

/**
 * Checks an event before it goes into the journal: returns the new history, or why it is refused. Never allows a second
 * request before the first is known not to have linked.
 */
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
  return moved.ok ? ok(withAttempt(history, begun(history, moved.value, event))) : moved;
}

/** Whether no other attempt can have reached the court. */
function isAlone(history: LinkHistory, id: LinkAttemptId): boolean {
  if (attemptById(history, id)?.way === 'practice') return true;
  return history.attempts.every((attempt) => attempt.attemptId === id || isUnsent(attempt));
}

/** Far longer than a request may take, and than two clocks of one firm differ. */
const OUTLIVED_MS = 60 * 60 * 1000;

/**
 * Attempts that a crash interrupted while sending. At start each must be recorded as `link.recovered`. Those of `machine`,
 * and those of another one whose request began so long before `now` that it has ended: that machine may be this one under
 * an earlier name, whose keychain was emptied, and then nobody else would ever say so. Where a person sends in a browser,
 * any machine can record how that ended.
 */
export function attemptsToRecover(
  history: LinkHistory,
  machine: string,
  now: Instant,
): readonly LinkAttemptId[] {
  return history.attempts.flatMap((attempt) => {
    if (attempt.step !== 'sending') return [];
    const isOutlived =
      attempt.way !== 'guided' && Date.parse(now) - Date.parse(attempt.sentAt) > OUTLIVED_MS;
    return attempt.machine === machine || isOutlived ? [attempt.attemptId] : [];
  });
}

import { assertNever, fail, ok, type Result } from '../values/result.ts';
import { hasSameNames, isConsentTo } from './consent.ts';
import type { LinkEvent, LinkEventBody, LinkEventKind, NeedsCourtReason } from './events.ts';
import { areMenusUnproven, attemptOf, sentOf, weighed } from './proof.ts';
import { LINK_TRANSITIONS, type Linking, type LinkStep } from './steps.ts';

type Of<K extends LinkEventKind> = Extract<LinkEvent, { kind: K }>;
type At<S extends LinkStep> = Extract<Linking, { step: S }>;

/**
 * The only way an attempt changes: returns the next state, or why this event can't happen now. `undefined` is the state
 * before the first event.
 */
export function transition(state: Linking | undefined, event: LinkEvent): Result<Linking> {
  const step = state?.step ?? 'none';
  const allowed = LINK_TRANSITIONS[step][event.kind];
  if (!allowed) return fail('link-step-not-possible', { step, event: event.kind });
  if (state && state.attemptId !== event.body.attemptId) return fail('link-of-another-attempt');
  const next = move(state, event);
  if (next.ok && !allowed.includes(next.value.step)) {
    throw new Error(`transition not in the table: ${step} to ${next.value.step} by ${event.kind}`);
  }
  return next;
}

function move(state: Linking | undefined, event: LinkEvent): Result<Linking> {
  if (event.kind === 'link.drafted') return ok(drafted(event));
  if (!state) throw new Error('only a draft can come first');
  switch (event.kind) {
    case 'link.reviewed':
      // Someone is linked with this PACER account already. Whose link that is comes first.
      if (areMenusUnproven(state)) return fail('link-menus-unexplained');
      return ok({
        ...attemptOf(state),
        step: 'reviewed',
        names: event.body.names,
        pageDigest: event.body.pageDigest,
      });
    case 'link.returned':
      return ok({ ...attemptOf(state), step: 'draft' });
    case 'link.abandoned':
      return ok({ ...attemptOf(state), step: 'abandoned' });
    case 'link.armed':
      return state.step === 'reviewed' ? armed(state, event.body) : misplaced(state, event);
    case 'link.sending':
      return state.step === 'armed' ? sending(state, event) : misplaced(state, event);
    case 'link.answered':
      return state.step === 'sending' ? ok(answered(state, event.body)) : misplaced(state, event);
    case 'link.recovered':
      return state.step === 'sending' ? ok({ ...state, step: 'unknown' }) : misplaced(state, event);
    case 'link.evidence':
      return ok(weighed({ ...state, evidence: [...state.evidence, event.body.evidence] }));
    case 'link.needs-court':
      return needsCourt(state, event.body.reason);
    default:
      return assertNever(event);
  }
}

function misplaced(state: Linking, event: LinkEvent): never {
  throw new Error(`the table lets ${event.kind} into ${state.step}, the machine does not`);
}

function drafted({ at, body }: Of<'link.drafted'>): Linking {
  const { attemptId, way, machine, ecfAccountId, pacerAccountId } = body;
  const attempt = { attemptId, way, machine, ecfAccountId, pacerAccountId, begunAt: at };
  return { ...attempt, evidence: [], step: 'draft' };
}

/**
 * A proven link goes to the court for only one reason: it joins the wrong accounts. A draft goes only when the court
 * linked without asking.
 */
function needsCourt(state: Linking, reason: NeedsCourtReason): Result<Linking> {
  if (state.step === 'verified-linked' && reason !== 'wrong-account-linked') {
    return fail('link-step-not-possible', { step: state.step, event: 'link.needs-court' });
  }
  if ((state.step === 'draft') !== (reason === 'linked-without-asking')) {
    return fail('link-step-not-possible', { step: state.step, event: 'link.needs-court' });
  }
  return ok({ ...attemptOf(state), ...sentOf(state), step: 'needs-court', reason });
}

/** Consent counts only for the names and the page that were reviewed. */
function armed(state: At<'reviewed'>, body: LinkEventBody<'link.armed'>): Result<Linking> {
  if (!hasSameNames(state.names, body.names) || state.pageDigest !== body.pageDigest) {
    return fail('link-review-changed');
  }
  if (!isConsentTo(state.names, body.typed, body.courtOnNames)) {
    return fail('link-consent-missing');
  }
  return ok({ ...state, step: 'armed', nonce: body.nonce });
}

function sending(state: At<'armed'>, { at, body }: Of<'link.sending'>): Result<Linking> {
  if (state.nonce !== body.nonce) return fail('link-review-changed');
  const { steady } = body;
  const sent = { names: state.names, sentAt: at, ...(steady ? { sentSteady: steady } : {}) };
  return ok({ ...attemptOf(state), step: 'sending', ...sent });
}

function answered(state: At<'sending'>, body: LinkEventBody<'link.answered'>): Linking {
  const otherNames = body.names !== undefined && !hasSameNames(state.names, body.names);
  switch (body.answer) {
    case 'not-sent':
      return { ...state, step: 'refused', detail: body.detail ?? '' };
    case 'unknown':
      return { ...state, step: 'unknown' };
    case 'linked-to-other-names':
      return { ...state, step: 'needs-court', reason: 'linked-to-other-names' };
    case 'confirmed':
      return otherNames
        ? { ...state, step: 'needs-court', reason: 'linked-to-other-names' }
        : { ...state, step: 'confirmed' };
    default:
      return assertNever(body.answer);
  }
}

import { assertNever } from '../values/result.ts';
import type { NeedsCourtReason } from './events.ts';
import { type Evidence, type Finding, findingAfterCourt, findingFrom } from './evidence.ts';
import type { LinkAttempt, Linking, LinkStep } from './steps.ts';

type At<S extends LinkStep> = Extract<Linking, { step: S }>;

/** Reasons for which the link may join two people. Menus alone then settle nothing. */
const NAMES_IN_DOUBT: readonly NeedsCourtReason[] = [
  'linked-to-other-names',
  'wrong-account-linked',
  'linked-without-asking',
];

function momentOf({ sentAt, sentSteady }: Pick<At<'unknown'>, 'sentAt' | 'sentSteady'>) {
  return { at: sentAt, steady: sentSteady };
}

/** The facts an attempt keeps through every step. */
export function attemptOf(state: Linking): LinkAttempt {
  const { attemptId, way, machine, ecfAccountId, pacerAccountId, begunAt, evidence } = state;
  return { attemptId, way, machine, ecfAccountId, pacerAccountId, begunAt, evidence };
}

/**
 * When the request went out, and for which names. The names are empty for a link that this attempt found but did not
 * make.
 */
export function sentOf(state: Linking): Pick<At<'unknown'>, 'names' | 'sentAt' | 'sentSteady'> {
  if ('sentAt' in state) {
    const { names, sentAt, sentSteady } = state;
    return { names, sentAt, ...(sentSteady ? { sentSteady } : {}) };
  }
  if (state.step === 'verified-linked' && state.sent) return state.sent;
  // This link existed before the attempt, so no one here saw its names.
  return { names: { ecf: '', pacer: '' }, sentAt: state.begunAt };
}

function verified(state: Linking): Linking {
  const reading = state.evidence.findLast(
    (item): item is Extract<Evidence, { source: 'menus' }> =>
      item.source === 'menus' && item.shows === 'filing-menus',
  );
  const proof = { menus: reading?.labels ?? [], verifiedAt: reading?.at ?? state.begunAt };
  const attempt = { ...attemptOf(state), ...proof, step: 'verified-linked' } as const;
  return state.step === 'draft' ? attempt : { ...attempt, sent: sentOf(state) };
}

/**
 * Applies the evidence so far to an attempt. Late menus never turn a link that the court confirmed into "not linked".
 */
export function weighed(state: Linking): Linking {
  switch (state.step) {
    case 'draft':
    case 'verified-not-linked':
      return byMenus(state, state);
    case 'confirmed':
    case 'menus-pending':
      return byMenus(state, pending(state, 'not-yet-shown'));
    case 'unknown':
      return decided(state, findingFrom(state.evidence, momentOf(state)));
    case 'needs-court': {
      const namesInDoubt = NAMES_IN_DOUBT.includes(state.reason);
      const sent = momentOf(state);
      return decided(state, findingAfterCourt(state.evidence, sent, namesInDoubt));
    }
    default:
      return state;
  }
}

/** Applies the latest menu reading. Search menus alone lead to `otherwise`, and weaker evidence changes nothing. */
function byMenus(state: Linking, otherwise: Linking): Linking {
  const latest = state.evidence.at(-1);
  if (latest?.source !== 'menus') return state;
  if (latest.shows === 'filing-menus') return verified(state);
  return latest.shows === 'menus-empty' ? pending(state, 'empty') : otherwise;
}

function pending(state: Linking, reason: 'not-yet-shown' | 'empty'): Linking {
  return { ...attemptOf(state), ...sentOf(state), step: 'menus-pending', reason };
}

function decided(state: At<'unknown' | 'needs-court'>, finding: Finding): Linking {
  switch (finding) {
    case 'linked':
      return verified(state);
    case 'menus-empty':
      return pending(state, 'empty');
    case 'court-says-linked':
      return pending(state, 'not-yet-shown');
    case 'not-linked':
      return { ...attemptOf(state), ...sentOf(state), step: 'verified-not-linked' };
    case 'contradiction':
      return {
        ...attemptOf(state),
        ...sentOf(state),
        step: 'needs-court',
        reason: 'contradicting-evidence',
      };
    case 'open':
      return state;
    default:
      return assertNever(finding);
  }
}

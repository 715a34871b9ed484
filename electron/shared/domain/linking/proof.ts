import { assertNever } from '../values/result.ts';
import type { NeedsCourtReason } from './events.ts';
import type { MenusSeen } from './evidence.ts';
import {
  courtsLastWord,
  type Finding,
  findingAfterCourt,
  findingFrom,
  isConfirmedByCourt,
  menusProve,
  sinceContrary,
} from './finding.ts';
import {
  type LinkAttempt,
  type LinkBasis,
  type Linking,
  type LinkStep,
  UNSENT_STEPS,
} from './steps.ts';

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
    (item): item is MenusSeen => item.source === 'menus' && item.shows === 'filing-menus',
  );
  const last = state.evidence.at(-1);
  const verifiedAt = reading?.at ?? last?.at ?? state.begunAt;
  const proof = { menus: reading?.labels ?? [], verifiedAt, basis: basisOf(state) };
  const attempt = { ...attemptOf(state), ...proof, step: 'verified-linked' } as const;
  return state.step === 'draft' ? attempt : { ...attempt, sent: sentOf(state) };
}

/** What a link rests on: the court's answer or word, or menus alone. */
function basisOf(state: Linking): LinkBasis {
  const hasAnswer =
    state.step === 'confirmed' || (state.step === 'menus-pending' && state.basis === 'confirmed');
  return hasAnswer || isConfirmedByCourt(state.evidence) ? 'confirmed' : 'menus-alone';
}

/**
 * Applies the evidence so far to an attempt. Late menus never turn a link that the court confirmed into "not linked".
 */
export function weighed(state: Linking): Linking {
  switch (state.step) {
    case 'draft':
    case 'verified-not-linked':
      return byOwnProof(state);
    case 'confirmed':
    case 'menus-pending':
      return byMenus(state);
    case 'unknown':
      return decided(state, findingFrom(state.evidence, momentOf(state)));
    case 'needs-court': {
      const namesInDoubt = NAMES_IN_DOUBT.includes(state.reason);
      const sent = momentOf(state);
      return decided(state, findingAfterCourt(state.evidence, sent, namesInDoubt));
    }
    case 'verified-linked':
      if (isAnothers(state) || isDeniedNow(state)) return contradicted(state);
      return isConfirmedByCourt(state.evidence) ? { ...state, basis: 'confirmed' } : state;
    default:
      return state;
  }
}

/** Whether the court's account page showed another account: then this link is not what it seemed. */
function isAnothers({ evidence }: Linking): boolean {
  return courtsLastWord(evidence) === 'another-account';
}

/** Whether the help desk just said that a link that was taken for made does not exist. */
function isDeniedNow({ evidence }: Linking): boolean {
  const latest = evidence.at(-1);
  return latest?.source === 'help-desk' && latest.says === 'not-linked';
}

function contradicted(state: Linking): Linking {
  const reason = 'contradicting-evidence';
  return { ...attemptOf(state), ...sentOf(state), step: 'needs-court', reason };
}

/**
 * The court confirmed this link, so the latest menus say only whether the person can file already. Menus without entries
 * alone confirmed nothing, so what follows them has to prove the link as well.
 */
function byMenus(state: At<'confirmed' | 'menus-pending'>): Linking {
  if (isAnothers(state) || isDeniedNow(state)) return contradicted(state);
  if (courtsLastWord(state.evidence) === 'this-account') return verified(state);
  const latest = state.evidence.at(-1);
  if (latest?.source !== 'menus') {
    return state.step === 'menus-pending' ? { ...state, basis: basisOf(state) } : state;
  }
  const isConfirmed = basisOf(state) === 'confirmed';
  if (!isConfirmed && latest.shows === 'no-filing-menus') return state;
  if (!isConfirmed && !menusProve(latest, state.evidence)) return state;
  if (latest.shows === 'filing-menus') return verified(state);
  return pending(state, latest.shows === 'menus-empty' ? 'empty' : 'not-yet-shown');
}

/**
 * Nothing of this attempt reached the court, so only evidence about this very account proves that it was linked before:
 * the account page, or menus that nothing else explains. Without menus, the court's word makes it linked, not proven.
 */
function byOwnProof(state: At<'draft' | 'verified-not-linked'>): Linking {
  if (isAnothers(state)) return state;
  if (courtsLastWord(state.evidence) === 'this-account') return verified(state);
  const since = sinceContrary(state.evidence);
  const latest = since.findLast((item): item is MenusSeen => item.source === 'menus');
  if (!latest || latest.shows === 'no-filing-menus') {
    return isMadeBefore(state) ? pending(state, 'not-yet-shown') : state;
  }
  if (!menusProve(latest, state.evidence)) return state;
  return latest.shows === 'filing-menus' ? verified(state) : pending(state, 'empty');
}

/** Whether the court's mail, page or help desk spoke of a link of this account, before anything was sent. */
function isMadeBefore({ step, evidence }: Linking): boolean {
  return (
    step === 'draft' && isConfirmedByCourt(evidence) && courtsLastWord(evidence) !== 'not-linked'
  );
}

function pending(state: Linking, reason: 'not-yet-shown' | 'empty'): Linking {
  return {
    ...attemptOf(state),
    ...sentOf(state),
    step: 'menus-pending',
    reason,
    basis: basisOf(state),
  };
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
      return contradicted(state);
    case 'open':
      return state;
    default:
      return assertNever(finding);
  }
}

/**
 * Whether the latest menus show filing but prove nothing, because they can be those of another account of the person; or
 * the court's account page showed another login, before anything was sent.
 */
export function areMenusUnproven(state: Linking | undefined): boolean {
  if (!state || state.step === 'verified-linked') return false;
  if (UNSENT_STEPS.includes(state.step) && isAnothers(state)) return true;
  const latest = state.evidence.findLast((item): item is MenusSeen => item.source === 'menus');
  if (!latest || latest.shows === 'no-filing-menus') return false;
  return !menusProve(latest, state.evidence);
}

import type { CredentialState, Facts, LinkState } from '../checklist/facts.ts';
import { foldLink, type LinkHistory, standingAttempt } from '../linking/history.ts';
import type { Linking, LinkStep } from '../linking/steps.ts';
import { credentialState } from '../vault/credential.ts';
import type { EcfRecord } from './ecf-record.ts';

const STATE_OF_STEP: Readonly<Record<LinkStep, LinkState>> = {
  draft: 'in-progress',
  reviewed: 'in-progress',
  armed: 'in-progress',
  sending: 'unknown',
  unknown: 'unknown',
  confirmed: 'linked',
  'menus-pending': 'menus-pending',
  'verified-linked': 'verified',
  'needs-court': 'needs-court',
  refused: 'not-started',
  abandoned: 'not-started',
  'verified-not-linked': 'not-started',
};

const histories = new WeakMap<EcfRecord, LinkHistory>();

/** Folded once per record, because the checklist of each court asks for the person's other links. */
function historyOf(record: EcfRecord): LinkHistory {
  const known = histories.get(record) ?? foldLink(record.linkEvents);
  histories.set(record, known);
  return known;
}

/**
 * The attempt that decides the link's status. A rehearsal at the practice court counts only for the practice firm's
 * people.
 */
export function linkStateOf(record: EcfRecord, isPractice: boolean): Linking | undefined {
  const history = historyOf(record);
  return isPractice ? history.attempts.at(-1) : standingAttempt(history);
}

/** The link's state as a fact, from its attempts. */
export function stateOfLink(attempt: Linking | undefined): LinkState {
  return attempt ? STATE_OF_STEP[attempt.step] : 'not-started';
}

const SEE_MENUS = 'see-menus';

/** The link's status as a fact. A person who registers has no link, so their recorded word about the menus counts. */
export function linkFactOf(record: EcfRecord, isPractice: boolean): Facts['link'] {
  const seen = record.account.standing === 'new-to-court' ? record.ticks[SEE_MENUS] : undefined;
  if (seen?.kind === 'done') return { state: 'verified', at: seen.at };
  const attempt = linkStateOf(record, isPractice);
  return {
    state: stateOfLink(attempt),
    ...(attempt?.step === 'verified-linked' ? { at: attempt.verifiedAt } : {}),
  };
}

/** When a link at the practice court was last completed. */
export function rehearsedAt(history: LinkHistory): string | undefined {
  const rehearsal = history.attempts.findLast(
    (attempt) => attempt.way === 'practice' && attempt.step === 'verified-linked',
  );
  return rehearsal?.step === 'verified-linked' ? rehearsal.verifiedAt : undefined;
}

/** The credential as rules see it. Once the link is made, the court-issued login is spent. */
export function credentialOf(record: EcfRecord, link: LinkState): CredentialState {
  const state = credentialState(record.credential);
  const isLinked = link === 'verified' || link === 'linked' || link === 'menus-pending';
  return isLinked && ['recorded', 'verified'].includes(state) ? 'spent' : state;
}

import type { CredentialState, Facts, LinkState } from '../../checklist/facts.ts';
import { SEE_MENUS } from '../../checklist/see-menus.ts';
import { foldLink, type LinkHistory, standingAttempt } from '../../linking/history.ts';
import { showsMenus } from '../../linking/known-link.ts';
import { areMenusUnproven } from '../../linking/proof.ts';
import type { Linking, LinkStep } from '../../linking/steps.ts';
import { credentialState } from '../../vault/credential.ts';
import type { EcfFacts, EcfRecord } from '../ecf-record.ts';

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

const histories = new WeakMap<EcfFacts, LinkHistory>();

/** The attempts to link an account. Folded once per record, because the checklist of each court asks for the person's other links. */
export function historyOf(record: EcfFacts): LinkHistory {
  const known = histories.get(record) ?? foldLink(record.linkEvents);
  histories.set(record, known);
  return known;
}

/** The attempt that decides the link's status. */
export function linkStateOf(record: EcfFacts): Linking | undefined {
  return standingAttempt(historyOf(record));
}

/** The link's state as a fact, from its attempts. */
export function stateOfLink(attempt: Linking | undefined): LinkState {
  return attempt ? STATE_OF_STEP[attempt.step] : 'not-started';
}

/** Whether someone who registered recorded that they saw the menus. */
export function isRegistered({ account, ticks }: EcfFacts): boolean {
  return account.standing === 'new-to-court' && ticks[SEE_MENUS]?.kind === 'done';
}

/**
 * The link's status as a fact. A person who registers has no link, so their recorded word about the menus counts. A link
 * made outside the app counts as it was recorded, unless an attempt of the app says more.
 */
export function linkFactOf(record: EcfFacts): Facts['link'] {
  const seen = record.ticks[SEE_MENUS];
  if (isRegistered(record)) return { state: 'verified', ...(seen ? { at: seen.at } : {}) };
  const attempt = linkStateOf(record);
  const state = stateOfLink(attempt);
  const { knownLink } = record;
  if (knownLink && (state === 'not-started' || state === 'in-progress')) {
    return { state: showsMenus(knownLink.how) ? 'verified' : 'linked', at: knownLink.at };
  }
  if (state === 'in-progress' && areMenusUnproven(attempt)) return { state: 'menus-unexplained' };
  return { state, ...(attempt?.step === 'verified-linked' ? { at: attempt.verifiedAt } : {}) };
}

/** The credential as rules see it. Once the link is made, the court-issued login is spent. */
export function credentialOf(record: EcfRecord, link: LinkState): CredentialState {
  const state = credentialState(record.credential);
  const isLinked = link === 'verified' || link === 'linked' || link === 'menus-pending';
  if (isLinked && ['recorded', 'verified'].includes(state)) return 'spent';
  return state === 'not-recorded' && record.keptElsewhere ? 'kept-elsewhere' : state;
}

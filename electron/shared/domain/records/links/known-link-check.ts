import { pathAt } from '../../checklist/build.ts';
import type { LinkState } from '../../checklist/facts.ts';
import type { KnownLinkObstacle, LinkKnownBy } from '../../checklist/link-known-by.ts';
import type { CourtProfile } from '../../profiles/court-profile.ts';
import { goLiveAhead } from '../../profiles/go-live.ts';
import type { Instant } from '../../values/calendar.ts';
import type { PacerAccountId } from '../../values/ids.ts';
import type { EcfRecord } from '../ecf-record.ts';
import { linkAtCourt } from './link-at-court.ts';
import { isRegistered, linkStateOf, stateOfLink } from './link-state.ts';
import type { LinkedAccounts } from './linked-accounts.ts';
import { linkedToOthers, otherExplanations, takenHere } from './others-in-court.ts';

/** A link that someone says was made outside the app. */
export interface SaidLink {
  readonly how: LinkKnownBy;
  readonly pacerAccountId?: PacerAccountId | undefined;
}

/** The PACER account a link is said to be of: the one that was named, else the person's only one. */
export function pacerOf(
  { pacerAccountId }: SaidLink,
  { pacerIds }: Pick<LinkedAccounts, 'pacerIds'>,
): PacerAccountId | undefined {
  return pacerAccountId ?? (pacerIds.length === 1 ? pacerIds[0] : undefined);
}

/** The court a link is said to be of. Without a profile nothing is known of the court. */
export interface CourtOfLink {
  readonly profile: CourtProfile | undefined;
  readonly now: Instant;
}

/** Links of the app's own that reached the court: what became of them is recorded as evidence, not as an earlier link. */
const ANSWER_OPEN: readonly LinkState[] = ['unknown', 'needs-court'];
const MADE: readonly LinkState[] = ['linked', 'menus-pending', 'verified'];

/** What speaks against a link that one person recorded on their own page. They may leave open which PACER account it is. */
export function obstacleToKnownLink(
  record: EcfRecord,
  said: SaidLink,
  accounts: LinkedAccounts,
  court: CourtOfLink,
): KnownLinkObstacle | undefined {
  const atCourt = obstacleAtCourt(record, said, court);
  if (atCourt) return atCourt;
  const sent = stateOfLink(linkStateOf(record));
  if (ANSWER_OPEN.includes(sent)) return 'answer-open';
  if (MADE.includes(sent)) return 'linked-already';
  const pacerId = pacerOf(said, accounts);
  if (pacerId !== undefined && takenHere(record, accounts).has(pacerId)) {
    return 'pacer-account-taken';
  }
  if (said.how !== 'menus') return undefined;
  const isOthers = pacerId !== undefined && linkedToOthers(record, accounts).has(pacerId);
  const others = otherExplanations(record, pacerId, accounts);
  return isOthers || others.length > 0 ? 'menus-not-enough' : undefined;
}

/**
 * Where the person's path is not to link, or the court has not moved to NextGen yet, there is no link to record. Someone
 * who registered and saw menus may record what else says that they are this account's.
 */
function obstacleAtCourt(
  record: EcfRecord,
  { how }: SaidLink,
  { profile, now }: CourtOfLink,
): KnownLinkObstacle | undefined {
  const saysWhose = isRegistered(record) && how !== 'menus';
  if (!profile || (pathAt(profile, record.account) !== 'link' && !saysWhose)) {
    return 'nothing-to-link';
  }
  return goLiveAhead(profile, now) ? 'court-not-live' : undefined;
}

/** What a link can be while nobody knows of it, or while menus alone speak for it. */
const STILL_OPEN: readonly LinkState[] = [
  'not-started',
  'in-progress',
  'menus-unexplained',
  'too-early',
];

/** Obstacles that say more than that a link is recorded already. */
const OF_THE_COURT: readonly KnownLinkObstacle[] = [
  'nothing-to-link',
  'court-not-live',
  'answer-open',
];

/** The same for many accounts at once, where nobody looks at each: nothing is left open then. */
export function obstacleAmongMany(
  record: EcfRecord,
  said: SaidLink,
  accounts: LinkedAccounts,
  court: CourtOfLink,
): KnownLinkObstacle | undefined {
  const obstacle = obstacleToKnownLink(record, said, accounts, court);
  const { profile, now } = court;
  if (!profile || (obstacle && OF_THE_COURT.includes(obstacle))) return obstacle;
  const { state } = linkAtCourt(record, accounts, { profile, now });
  if (!STILL_OPEN.includes(state)) return 'linked-already';
  const isOpen = accounts.pacerIds.length > 1 && !said.pacerAccountId;
  return isOpen ? 'which-pacer-account' : obstacle;
}

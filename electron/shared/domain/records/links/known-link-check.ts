import type { LinkState } from '../../checklist/facts.ts';
import type { KnownLinkObstacle, LinkKnownBy } from '../../checklist/link-known-by.ts';
import type { PacerAccountId } from '../../values/ids.ts';
import type { EcfRecord } from '../ecf-record.ts';
import { linkAmong } from './link-among.ts';
import { otherExplanations, takenHere } from './link-state.ts';
import type { LinkedAccounts } from './linked-accounts.ts';

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

/** What speaks against a link that one person recorded on their own page. They may leave open which PACER account it is. */
export function obstacleToKnownLink(
  record: EcfRecord,
  said: SaidLink,
  accounts: LinkedAccounts,
): KnownLinkObstacle | undefined {
  const pacerId = pacerOf(said, accounts);
  if (pacerId !== undefined && takenHere(record, accounts).has(pacerId)) {
    return 'pacer-account-taken';
  }
  const others = otherExplanations(record, pacerId, accounts);
  return said.how === 'menus' && others.length > 0 ? 'menus-not-enough' : undefined;
}

/** What a link can be while nobody knows of it, or while menus alone speak for it. */
const STILL_OPEN: readonly LinkState[] = ['not-started', 'in-progress', 'menus-unexplained'];

/**
 * The same for many accounts at once, where nobody looks at each: nothing is left open then. `canLink` says whether the
 * person's path at the court is to link.
 */
export function obstacleAmongMany(
  record: EcfRecord,
  said: SaidLink,
  accounts: LinkedAccounts,
  canLink: boolean,
): KnownLinkObstacle | undefined {
  if (!canLink) return 'nothing-to-link';
  const { state } = linkAmong(record, accounts);
  if (!STILL_OPEN.includes(state)) return 'linked-already';
  if (accounts.pacerIds.length > 1 && !said.pacerAccountId) return 'which-pacer-account';
  return obstacleToKnownLink(record, said, accounts);
}

import type { Facts, LinkState } from '../../checklist/facts.ts';
import { SEE_MENUS } from '../../checklist/see-menus.ts';
import { type GoLiveOf, goLiveAhead } from '../../profiles/go-live.ts';
import type { Instant } from '../../values/calendar.ts';
import type { EcfRecord } from '../ecf-record.ts';
import { linkAmong } from './link-among.ts';
import { isRegistered, linkStateOf, stateOfLink } from './link-state.ts';
import type { LinkedAccounts } from './linked-accounts.ts';

/** A court as its links are judged: when it moved to NextGen, and the moment it is asked for. */
export interface CourtThen {
  readonly profile: GoLiveOf;
  readonly now: Instant;
}

const CLAIMS: readonly LinkState[] = ['linked', 'menus-pending', 'verified'];

/**
 * The link's status as this court allows it. Before the court moves to NextGen no link counts, whatever was recorded, and
 * a person's word from before that day counts on no later day. What the court itself confirmed to the app counts from
 * that day on: then the day in the profile was wrong.
 */
export function linkAtCourt(
  record: EcfRecord,
  accounts: LinkedAccounts,
  { profile, now }: CourtThen,
): Facts['link'] {
  const link = linkAmong(record, accounts);
  if (!CLAIMS.includes(link.state)) return link;
  const saidAt = saidByPerson(record) ?? now;
  const isTooEarly = goLiveAhead(profile, now) ?? goLiveAhead(profile, saidAt);
  return isTooEarly ? { state: 'too-early' } : link;
}

/** When a person recorded what this status rests on. Undefined if it rests on an attempt of the app. */
function saidByPerson(record: EcfRecord): Instant | undefined {
  if (isRegistered(record)) return record.ticks[SEE_MENUS]?.at;
  const attempt = stateOfLink(linkStateOf(record));
  return CLAIMS.includes(attempt) ? undefined : record.knownLink?.at;
}

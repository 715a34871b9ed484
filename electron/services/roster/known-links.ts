import type { Records } from '../../ports/records.ts';
import type { LinkState } from '../../shared/domain/checklist/facts.ts';
import type { KnownLinkObstacle } from '../../shared/domain/checklist/link-known-by.ts';
import { isSameUsername } from '../../shared/domain/pacer/username.ts';
import type { EcfAccount, Role } from '../../shared/domain/people/person.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import {
  type CourtOfLink,
  obstacleAmongMany,
  pacerOf,
} from '../../shared/domain/records/links/known-link-check.ts';
import { linkAtCourt } from '../../shared/domain/records/links/link-at-court.ts';
import { linkedAccounts } from '../../shared/domain/records/links/linked-accounts.ts';
import { isOneOfSeveral } from '../../shared/domain/roster/own-role.ts';
import type { RosterEntry } from '../../shared/domain/roster/row.ts';
import type { RosterVerdict } from '../../shared/domain/roster/verdict.ts';
import { afterChange } from '../../shared/domain/values/field-change.ts';
import { NO_CREDENTIAL } from '../../shared/domain/vault/credential.ts';
import { accountsEver } from '../shared/link-among.ts';

/** What finding the links of a row needs. */
export interface KnownLinkReading {
  readonly records: Pick<Records, 'person' | 'ecfEver'>;
  /** The court of an account, at this moment. */
  readonly courtOf: (courtId: string) => CourtOfLink;
}

/** A link that a file says was made, and why it is not recorded. */
export interface RefusedLink {
  readonly name: string;
  readonly courtId: string;
  readonly why: KnownLinkObstacle;
}

const agrees = (state: LinkState) => ['linked', 'menus-pending', 'verified'].includes(state);

type Ready = Extract<RosterVerdict, { status: 'ready' }>;

/**
 * The links that a row says were made outside the app, by the same rules as on the link page, and those that can't be
 * recorded. `ofRow` are the other entries of the row, and those of earlier rows of its person, which come first.
 */
export function linksOfRow(
  verdict: Ready,
  ofRow: readonly NewEvent[],
  reading: KnownLinkReading,
): { readonly events: readonly NewEvent[]; readonly refused: readonly RefusedLink[] } {
  const { entry } = verdict;
  const how = entry.courtFacts?.linked;
  if (!how) return { events: [], refused: [] };
  const { accounts, role, name, named } = afterRow(verdict, ofRow, reading);
  const events: NewEvent[] = [];
  const refused: RefusedLink[] = [];
  for (const record of meant(accounts.all, entry, role)) {
    const { id, courtId } = record.account;
    const said = { how, ...(named ? { pacerAccountId: named } : {}) };
    // The records agree with the file already.
    const { profile, now } = reading.courtOf(courtId);
    if (profile && agrees(linkAtCourt(record, accounts, { profile, now }).state)) continue;
    const why = obstacleAmongMany(record, said, accounts, { profile, now });
    if (why) {
      refused.push({ name, courtId, why });
      continue;
    }
    const pacerAccountId = pacerOf(said, accounts);
    const body = { how, note: '', ...(pacerAccountId ? { pacerAccountId } : {}) };
    events.push({ subject: ecfSubject(id), kind: 'known-link.recorded', body });
  }
  return { events, refused };
}

/** The person as they are once the row is recorded. */
function afterRow(verdict: Ready, ofRow: readonly NewEvent[], reading: KnownLinkReading) {
  const { records } = reading;
  const first = verdict.act === 'join' ? verdict.first : verdict;
  const { entry } = first;
  const known = first.act === 'update' ? records.person(first.match.personId) : undefined;
  const joined = ofRow.flatMap((event) => (event.kind === 'court.joined' ? [event.body] : []));
  const pacer = ofRow.flatMap((event) => {
    if (event.kind === 'pacer-account.recorded') return [event.body];
    if (event.kind !== 'pacer-account.changed') return [];
    const { id, ...change } = event.body;
    const there = known?.pacerAccounts.find((one) => one.id === id);
    return there ? [afterChange(there, change)] : [];
  });
  const there = known ? accountsEver(records, known) : [];
  const accounts = [...(known?.pacerAccounts ?? []), ...pacer];
  const username = entry.account?.username ?? '';
  const named = accounts.findLast(
    (one) => username !== '' && isSameUsername(one.username, username),
  );
  const { formerAccounts = [] } = known ?? {};
  const person = { pacerAccounts: accounts, formerAccounts };
  const again = new Set<string>(joined.map(({ id }) => id));
  const others = there.filter(({ account }) => !again.has(account.id));
  const linked = linkedAccounts(person, [
    ...others,
    ...joined.map((account) => joinedRecord(account, there)),
  ]);
  return {
    accounts: { ...linked, pacerIds: [...new Set(linked.pacerIds)] },
    role: known?.person.role ?? entry.draft.role,
    name: known?.person.name ?? entry.draft.name,
    named: named?.id,
  };
}

const NEW = { credential: NO_CREDENTIAL, ticks: {}, linkEvents: [] };

/** An account after it joined, with what was recorded before it was removed. */
function joinedRecord(account: EcfAccount, there: readonly EcfRecord[]): EcfRecord {
  const before = there.find((one) => one.account.id === account.id);
  return { ...NEW, ...before, account, isRemoved: false };
}

/** The accounts a row means: those in its courts, and of several in one court the one in the person's own role. */
function meant(
  all: readonly EcfRecord[],
  { courtIds }: RosterEntry,
  role: Role,
): readonly EcfRecord[] {
  const listed = all.filter(({ isRemoved }) => !isRemoved);
  const accounts = listed.map(({ account }) => account);
  return listed.filter(
    ({ account }) => courtIds.includes(account.courtId) && !isOneOfSeveral(account, accounts, role),
  );
}

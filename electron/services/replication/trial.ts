import type { FirmConnection, FirmDoor, Replica } from '../../ports/firm-log.ts';
import type { Records } from '../../ports/records.ts';
import type { SharingTrial } from '../../shared/contract/groups/sharing.ts';
import type { FirmAddress } from '../../shared/domain/firm/address.ts';
import { isTelling, sameSigns } from '../../shared/domain/records/person-merge.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { knownBy, RosterIndex, type RosterMatch } from '../../shared/domain/roster/match.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { yieldToEventLoop } from '../shared/slices.ts';
import { firmPeople } from './firm-people.ts';

/** A first connection that worked: nothing was sent, and nothing is kept of it but this. */
export interface Trial {
  readonly address: FirmAddress;
  readonly password: string;
  /** Tells the firm's database from another's. */
  readonly firm: string;
  readonly found: Omit<SharingTrial, 'trialId'>;
}

interface Needs {
  readonly door: FirmDoor;
  readonly replica: Replica;
  readonly records: Pick<Records, 'people'>;
}

/** Connects, reads the firm's people, and ends. Fails with why it could not connect, and with `firm-database-other`. */
export async function tryOut(
  needs: Needs,
  address: FirmAddress,
  password: string,
): Promise<Result<Trial>> {
  const connected = await needs.door(address, password).connect();
  if (!connected.ok) return connected;
  const connection = connected.value;
  try {
    const found = await look(needs, connection);
    const { firm } = connection.standing;
    return found.ok ? ok({ address, password, firm, found: found.value }) : found;
  } finally {
    await connection.close();
  }
}

async function look(
  { replica, records }: Needs,
  connection: FirmConnection,
): Promise<Result<Trial['found']>> {
  const { firm, role, aheadMs } = connection.standing;
  const joined = replica.standing();
  if (joined && joined.firm !== firm) return fail('firm-database-other');
  const there = await firmPeople(connection);
  if (!there.ok) return there;
  const known = new Set(there.value.map(({ person }) => person.id));
  // A copy of these records has nobody of its own: who is not there yet waits to be sent.
  const own = joined ? [] : records.people().filter(({ person }) => !known.has(person.id));
  return ok({
    role,
    aheadMs,
    firmPeople: there.value.length,
    ownPeople: own.length,
    same: await sameAmong(own, there.value),
  });
}

/** Who of these records may be whom of the firm. Each person of the firm is surely at most one of them. */
async function sameAmong(
  own: readonly PersonRecord[],
  firm: readonly PersonRecord[],
): Promise<SharingTrial['same']> {
  const index = new RosterIndex(firm.map(({ person }) => person));
  const byId = new Map<string, PersonRecord>(firm.map((record) => [record.person.id, record]));
  const taken = new Set<string>();
  const same: SharingTrial['same'] = [];
  for (const [place, record] of own.entries()) {
    if (place % 500 === 499) await yieldToEventLoop();
    const known = knownBy(record.person);
    const certain = peopleIn(index.same(known), byId);
    const [first] = certain.length > 0 ? certain : peopleIn([index.namesake(known)], byId);
    if (!first) continue;
    const signs = [...sameSigns(record, first)];
    const isSure = certain.length === 1 && signs.some(isTelling) && !taken.has(first.person.id);
    if (isSure) taken.add(first.person.id);
    same.push({
      ownId: record.person.id,
      ownName: record.person.name,
      firmId: first.person.id,
      firmName: first.person.name,
      signs,
      isSure,
    });
  }
  return same;
}

function peopleIn(
  matches: readonly (RosterMatch | undefined)[],
  byId: ReadonlyMap<string, PersonRecord>,
): readonly PersonRecord[] {
  return matches.flatMap((match) => {
    const record = match?.in === 'roster' ? byId.get(match.personId) : undefined;
    return record ? [record] : [];
  });
}

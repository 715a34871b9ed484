import type { EcfRecord } from '../../../shared/domain/records/ecf-record.ts';
import type { NewEvent } from '../../../shared/domain/records/event.ts';
import { ecfSubject } from '../../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { isInKeychain } from '../../../shared/domain/vault/credential.ts';
import { credentialName, parseCredential } from '../../../shared/domain/vault/credential-value.ts';
import type { EntryContext } from './entry-context.ts';

/** How many accounts with one login are named. */
const MOST_NAMED = 50;

/**
 * Notices which other people in the same court have the same login as each of these accounts, and notes what changed
 * for both sides.
 *
 * SECURITY: logins are compared here, in memory, and nowhere else. The log gets only that two accounts share one: no
 * login and no digest, because short logins can be guessed from a digest.
 */
export async function noticeSameLogins(
  context: EntryContext,
  ids: readonly EcfAccountId[],
): Promise<void> {
  const { records } = context;
  const kept = ids.length > 0 ? records.withCredential() : [];
  for (const id of ids) {
    const record = records.ecf(id);
    const events = record ? await changesFor(context, record, kept) : [];
    if (events.length > 0) records.append(events);
  }
}

async function changesFor(
  context: EntryContext,
  record: EcfRecord,
  kept: readonly EcfRecord[],
): Promise<readonly NewEvent[]> {
  const { id } = record.account;
  const known = record.sameLoginHere ?? [];
  const candidates = isInKeychain(record.credential)
    ? kept.filter((one) => mayShare(record, one))
    : [];
  if (candidates.length === 0 && known.length === 0) return [];
  const login = await loginOf(context, record);
  // The keychain could not be asked, so nothing new is known.
  if (login === undefined) return [];
  const same: EcfAccountId[] = [];
  for (const other of candidates) {
    const theirs = await loginOf(context, other);
    const isKnown = known.includes(other.account.id);
    if (theirs === undefined ? isKnown : theirs === login) same.push(other.account.id);
  }
  const now = same.slice(0, MOST_NAMED);
  const gone = known.filter((one) => !now.includes(one));
  const come = now.filter((one) => !known.includes(one));
  if (gone.length === 0 && come.length === 0) return [];
  return [
    sameLogin(id, now),
    ...[...gone, ...come].flatMap((other) => theirSide(context, other, id, come.includes(other))),
  ];
}

/** The other account's list with or without this one. */
function theirSide(
  { records }: EntryContext,
  other: EcfAccountId,
  id: EcfAccountId,
  isSame: boolean,
): readonly NewEvent[] {
  const record = records.ecf(other);
  if (!record) return [];
  const without = (record.sameLoginHere ?? []).filter((one) => one !== id);
  return [sameLogin(other, (isSame ? [...without, id] : without).slice(0, MOST_NAMED))];
}

const sameLogin = (id: EcfAccountId, others: EcfAccountId[]): NewEvent => ({
  subject: ecfSubject(id),
  kind: 'credential.same-login',
  body: { with: others },
});

/** Another person's account in this court. */
function mayShare(record: EcfRecord, other: EcfRecord): boolean {
  const { account, credential } = record;
  const { courtId, personId } = other.account;
  if (courtId !== account.courtId || personId === account.personId || other.isRemoved) return false;
  // Logins of different shapes can't be equal, so the keychain isn't asked for them.
  const [mine, theirs] = [credential.login, other.credential.login];
  return !(mine && theirs && mine.signs !== theirs.signs);
}

/** The login as courts compare it, in small letters. Empty when none is kept, undefined when the keychain doesn't answer. */
async function loginOf(
  { keychain }: EntryContext,
  { account, credential }: EcfRecord,
): Promise<string | undefined> {
  if (!isInKeychain(credential)) return '';
  const found = await keychain.read(credentialName(account.id));
  if (!found.ok) return undefined;
  const value = found.value === undefined ? undefined : parseCredential(found.value);
  return value?.login.trim().toLowerCase() ?? '';
}

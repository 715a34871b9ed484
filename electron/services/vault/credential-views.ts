import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Keychain } from '../../ports/vault.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { linkAmong } from '../../shared/domain/records/links/link-among.ts';
import { linkAtCourt } from '../../shared/domain/records/links/link-at-court.ts';
import { credentialOf, linkStateOf } from '../../shared/domain/records/links/link-state.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { type Failure, fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { isInKeychain, isUnderWay } from '../../shared/domain/vault/credential.ts';
import { accountsBeside } from '../shared/link-among.ts';
import type { VaultEntries } from './entries/entries.ts';
import type { Tries } from './tries.ts';
import { vaultView } from './view.ts';

type Vault = Services['vault'];

/** The keychain answered that it has no such entry, or another one than was put there, and the records say so now. */
const RECORDED: readonly FailureCode[] = [
  'credential-gone',
  'credential-missing',
  'credential-changed',
];

/** What showing the state of credentials needs. */
export interface ViewNeeds {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly tries: Tries;
  readonly keychain: Pick<Keychain, 'check'>;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly clock: Clock;
}

/** The state of one credential, and of all that are stored. Never a login or password. */
export function credentialViews(needs: ViewNeeds): Pick<Vault, 'open' | 'kept'> {
  const { records } = needs;
  return {
    open: ({ ecfAccountId }) => openCredential(needs, ecfAccountId),
    kept: async () =>
      ok(await Promise.all(records.withCredential().map((ecf) => keptView(needs, ecf)))),
  };
}

/**
 * The state of one account's credential, with what the person can do about it. The keychain is asked whether it still
 * has the entry, so that nobody reads "kept" about a login that was deleted there.
 */
export async function openCredential(
  needs: ViewNeeds,
  ecfAccountId: EcfAccountId,
): Promise<Result<ReturnType<typeof vaultView>>> {
  const { records, courts, tries, clock } = needs;
  const trouble = await troubleWith(needs, ecfAccountId);
  const ecf = records.ecf(ecfAccountId);
  const person = ecf && records.person(ecf.account.personId)?.person;
  const profile = ecf && (await courts.profile(ecf.account.courtId));
  if (!ecf || !person || !profile) return fail('account-not-found');
  const triesAt = tries.place(profile);
  const step = linkStateOf(ecf)?.step;
  const now = clock.now();
  const link = { ...linkAtCourt(ecf, accountsBeside(records, ecf), { profile, now }), step };
  return ok(vaultView({ person, ecf, link, profile, triesAt, trouble, now }));
}

/**
 * Why the keychain can't say what it holds for an account; undefined when it can. An entry that is gone is recorded as
 * gone on the way, and so the board knows it too. The password is read along with the login and goes no further.
 */
async function troubleWith(
  { records, keychain, entries }: ViewNeeds,
  id: EcfAccountId,
): Promise<Failure | undefined> {
  const checked = await keychain.check();
  if (!checked.ok) return checked.failure;
  const credential = records.ecf(id)?.credential;
  if (!credential || isUnderWay(credential) || !isInKeychain(credential)) return undefined;
  const found = await entries.read(id);
  const isKnown = found.ok || RECORDED.includes(found.failure.code);
  return isKnown ? undefined : found.failure;
}

async function keptView({ records, courts, clock }: ViewNeeds, ecf: EcfRecord) {
  const { id, personId, courtId, capacity } = ecf.account;
  const person = records.person(personId)?.person;
  const profile = await courts.profile(courtId);
  const beside = accountsBeside(records, ecf);
  const link = profile
    ? linkAtCourt(ecf, beside, { profile, now: clock.now() })
    : linkAmong(ecf, beside);
  const state = credentialOf(ecf, link.state);
  return { ecfAccountId: id, personId, personName: person?.name ?? '', courtId, capacity, state };
}

import type { Files } from '../../ports/files.ts';
import type { FirmPlaceStore } from '../../ports/firm-log.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { Keychain } from '../../ports/vault.ts';
import { type FirmAddress, isSamePlace, MAX_ROOT } from '../../shared/domain/firm/address.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** What finding the firm's database needs. */
export interface PlaceNeeds {
  readonly policy: Pick<PolicyNow, 'value'>;
  readonly store: FirmPlaceStore;
  readonly files: Pick<Files, 'read'>;
  /** Holds the one password; nothing of a court is in it. */
  readonly keychain: Pick<Keychain, 'read' | 'write' | 'remove'>;
}

/** Whether firm IT has named the database. Then nobody can name another here. */
export const isSetByIt = ({ policy }: Pick<PlaceNeeds, 'policy'>): boolean =>
  policy.value('FirmDatabaseHost') !== '';

/**
 * Where the firm's database is: as firm IT has set it, or else as a person here did; undefined where neither did, where no
 * login is known yet, and where firm IT wants none. Fails with `firm-root-not-readable`.
 */
export async function addressInForce(needs: PlaceNeeds): Promise<Result<FirmAddress | undefined>> {
  const { policy, store } = needs;
  if (!policy.value('FirmDatabase')) return ok(undefined);
  const own = store.read();
  if (!isSetByIt(needs)) return ok(own?.isByIt ? undefined : own?.address);
  const user = policy.value('FirmDatabaseUser') || own?.address.user;
  return user === undefined ? ok(undefined) : addressByIt(needs, user);
}

/** Whether both are the same place with the same root. */
export const isSameAddress = (one: FirmAddress, other: FirmAddress): boolean =>
  isSamePlace(one, other) && one.root === other.root;

/** What firm IT has set, for this login. */
export async function addressByIt(
  { policy, files }: Pick<PlaceNeeds, 'policy' | 'files'>,
  user: string,
): Promise<Result<FirmAddress>> {
  const root = await readRoot(files, policy.value('FirmDatabaseRoot'));
  if (!root.ok) return root;
  return ok({
    host: policy.value('FirmDatabaseHost'),
    port: policy.value('FirmDatabasePort'),
    database: policy.value('FirmDatabaseName'),
    user,
    ...(root.value === undefined ? {} : { root: root.value }),
  });
}

/** The certificates of a file in PEM; undefined without a path. Fails with `firm-root-not-readable`. */
export async function readRoot(
  files: Pick<Files, 'read'>,
  path: string,
): Promise<Result<string | undefined>> {
  if (path === '') return ok(undefined);
  const read = await files.read(path, MAX_ROOT);
  const text = read.ok ? new TextDecoder().decode(read.value.bytes) : '';
  return text.includes('-----BEGIN CERTIFICATE-----') ? ok(text) : fail('firm-root-not-readable');
}

const ENTRY = 'firm-database';

/** Keeps the password in the keychain, with where it was typed for. */
export function keepPassword(
  { keychain }: Pick<PlaceNeeds, 'keychain'>,
  { host, port, database, user }: FirmAddress,
  password: string,
): Promise<Result<undefined>> {
  return keychain.write(ENTRY, JSON.stringify({ host, port, database, user, password }));
}

/**
 * The password for this address; undefined where none is kept.
 * SECURITY: a password goes only where it was typed for. Another server, be it named by mistake, could ask for it as it is.
 */
export async function passwordFor(
  { keychain }: Pick<PlaceNeeds, 'keychain'>,
  address: FirmAddress,
): Promise<Result<string | undefined>> {
  const kept = await keychain.read(ENTRY);
  if (!kept.ok) return kept;
  if (kept.value === undefined) return ok(undefined);
  const { password, ...place }: FirmAddress & { readonly password: string } = JSON.parse(
    kept.value,
  );
  return ok(isSamePlace(place, address) ? password : undefined);
}

/** Forgets the password. */
export const forgetPassword = ({ keychain }: Pick<PlaceNeeds, 'keychain'>) =>
  keychain.remove(ENTRY);

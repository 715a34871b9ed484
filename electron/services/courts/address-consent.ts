import { foreignHosts } from '../../shared/domain/profiles/foreign-hosts.ts';
import type { CourtId } from '../../shared/domain/values/ids.ts';
import { fail, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import type { Grants } from '../shared/grants.ts';

/** A change of where a court is reached, with what the person gave for it. */
export interface AddressChange {
  readonly courtId: CourtId;
  /** The new addresses; none when the change only takes some back. */
  readonly urls: readonly string[];
  /** Hosts outside the courts' own that the person agreed to by name. */
  readonly agreedHosts: readonly string[];
  readonly grant: Grant | undefined;
}

/**
 * Whether the change may be recorded. Fails with `profile-foreign-host` or `presence-needed`.
 * SECURITY: passwords go to these addresses. A person agrees by name to each host outside the courts' own, and every change
 * takes proof of presence. The host comes first, so that a mistake in an address costs no proof.
 */
export function mayChangeAddresses(
  grants: Pick<Grants, 'use'>,
  { courtId, urls, agreedHosts, grant }: AddressChange,
): Result<undefined> {
  const host = foreignHosts(urls).find((one) => !agreedHosts.includes(one));
  if (host !== undefined) return fail('profile-foreign-host', { host });
  return grants.use(grant, { action: 'endpoint', courtId });
}

import type { PolicyNow } from '../../ports/policy.ts';
import { addressesFor, type WrittenAddresses } from '../../shared/domain/policy/court-addresses.ts';
import { hostOutside } from '../../shared/domain/policy/hosts.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { setByIt } from './set-by-it.ts';

/** The policies that keep people from changing where a court is reached. */
export type AddressLock = 'CourtEndpoints' | 'EndpointChanges';

/**
 * The addresses that firm IT wrote for a court; undefined when it wrote none.
 * SECURITY: a list that makes no sense may have meant any court, so it fails with `set-by-it` instead of letting passwords
 * go to addresses that the firm meant to replace.
 */
export function addressesByIt(
  policy: PolicyNow,
  courtId: string,
): Result<WrittenAddresses | undefined> {
  const { problem, source } = policy.inForce().policies.CourtEndpoints;
  if (problem !== undefined || source === 'closed') {
    return { ok: false, failure: setByIt(policy, 'CourtEndpoints') };
  }
  return ok(addressesFor(policy.value('CourtEndpoints'), courtId));
}

/** Which policy keeps people from changing a court's addresses; undefined when they may. */
export function addressLock(policy: PolicyNow, courtId: string): AddressLock | undefined {
  const written = addressesByIt(policy, courtId);
  if (!written.ok || written.value) return 'CourtEndpoints';
  return policy.value('EndpointChanges') ? undefined : 'EndpointChanges';
}

/** Whether passwords may go to these addresses. Fails with `set-by-it`. */
export function reachableByIt(
  policy: Pick<PolicyNow, 'value'>,
  urls: readonly string[],
): Result<undefined> {
  const outside = hostOutside(policy.value('AllowedHosts'), urls);
  if (outside === undefined) return ok(undefined);
  return { ok: false, failure: setByIt(policy, 'AllowedHosts') };
}

/** Whether a person may give a court these addresses. Fails with `set-by-it`. */
export function mayWriteAddresses(
  policy: PolicyNow,
  courtId: string,
  urls: readonly string[],
): Result<undefined> {
  const lock = addressLock(policy, courtId);
  return lock ? { ok: false, failure: setByIt(policy, lock) } : reachableByIt(policy, urls);
}

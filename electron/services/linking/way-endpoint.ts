import type { Practice } from '../../ports/courts.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import type { CourtEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { ClosingPolicy } from '../../shared/domain/linking/closing-policy.ts';
import type { LinkWay } from '../../shared/domain/linking/events.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { endpointInUse } from '../courts/endpoint-in-use.ts';
import { setByIt } from '../policy/set-by-it.ts';
import type { LinkAccount } from './finder.ts';

interface Needs {
  readonly records: Records;
  readonly policy: PolicyNow;
  readonly practice: Pick<Practice, 'endpointFor'>;
}

/** Where this way of linking goes: the practice court, which it starts, or the court itself. The assisted way only where the firm has turned it on. */
export async function endpointForWay(
  needs: Needs,
  way: LinkWay,
  { ecf, person, profile }: LinkAccount,
): Promise<Result<CourtEndpoint>> {
  const allowed = wayAllowedByIt(needs, way, { profile });
  if (!allowed.ok) return allowed;
  if (way === 'practice') return ok(await needs.practice.endpointFor(ecf.account.courtId));
  // SECURITY: invented people never reach a real court.
  if (person.person.isPractice) return fail('link-practice-person');
  const inUse = endpointInUse(needs, profile);
  if (!inUse.ok) return inUse;
  const { endpoint, isAssistedOn } = inUse.value;
  return way === 'assisted' && !isAssistedOn ? fail('link-assisted-off') : ok(endpoint);
}

/**
 * Whether firm IT allows this way of linking now, and the hosts that it leads to. Fails with `set-by-it`. Asked at every
 * step, because that may change between two of them.
 */
export function wayAllowedByIt(
  needs: Pick<Needs, 'records' | 'policy'>,
  way: LinkWay,
  account: Pick<LinkAccount, 'profile'>,
): Result<undefined> {
  const closing = policyClosingWay(needs, way, account);
  return closing ? { ok: false, failure: setByIt(needs.policy, closing) } : ok(undefined);
}

/** The policy that closes this way of linking now; undefined when none does. */
export function policyClosingWay(
  { records, policy }: Pick<Needs, 'records' | 'policy'>,
  way: LinkWay,
  { profile }: Pick<LinkAccount, 'profile'>,
): ClosingPolicy | undefined {
  if (way === 'practice') return policy.value('PracticeCourt') ? undefined : 'PracticeCourt';
  if (way === 'assisted' && !policy.value('AssistedLinking')) return 'AssistedLinking';
  const inUse = endpointInUse({ records, policy }, profile);
  if (inUse.ok) return inUse.value.isReachable ? undefined : 'AllowedHosts';
  return inUse.failure.code === 'set-by-it' ? 'CourtEndpoints' : undefined;
}

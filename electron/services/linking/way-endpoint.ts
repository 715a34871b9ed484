import type { Practice } from '../../ports/courts.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { LinkClaims, Records } from '../../ports/records.ts';
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
  readonly isPractice: boolean;
  readonly practice: Pick<Practice, 'endpointFor'>;
  readonly claims: Pick<LinkClaims, 'isAtHand'>;
}

/**
 * Where this way of linking goes: the court itself, the assisted way only where the firm has turned it on. SECURITY: in the
 * practice profile every way goes to the practice court, which it starts, and in the firm's own none does.
 */
export async function endpointForWay(
  needs: Needs,
  way: LinkWay,
  { ecf, profile }: Pick<LinkAccount, 'ecf' | 'profile'>,
): Promise<Result<CourtEndpoint>> {
  const allowed = wayAllowedByIt(needs, way, { profile });
  if (!allowed.ok) return allowed;
  if (needs.isPractice) return ok(await needs.practice.endpointFor(ecf.account.courtId));
  if (way === 'practice') return fail('practice-not-entered');
  const inUse = endpointInUse(needs, profile);
  if (!inUse.ok) return inUse;
  const { endpoint, isAssistedOn } = inUse.value;
  if (way !== 'assisted') return ok(endpoint);
  if (!isAssistedOn) return fail('link-assisted-off');
  return needs.claims.isAtHand() ? ok(endpoint) : fail('link-needs-firm');
}

/**
 * Whether firm IT allows this way of linking now, and the hosts that it leads to. Fails with `set-by-it`, and with
 * `endpoint-not-agreed` where another computer moved the court. Asked at every step, because that may change between two
 * of them.
 */
export function wayAllowedByIt(
  needs: Omit<Needs, 'practice' | 'claims'>,
  way: LinkWay,
  account: Pick<LinkAccount, 'profile'>,
): Result<undefined> {
  const closing = policyClosingWay(needs, way, account);
  if (closing) return { ok: false, failure: setByIt(needs.policy, closing) };
  const inUse = needs.isPractice ? ok(undefined) : endpointInUse(needs, account.profile);
  return inUse.ok || inUse.failure.code !== 'endpoint-not-agreed' ? ok(undefined) : inUse;
}

/** The policy that closes this way of linking now; undefined when none does. */
export function policyClosingWay(
  { records, policy, isPractice }: Omit<Needs, 'practice' | 'claims'>,
  way: LinkWay,
  { profile }: Pick<LinkAccount, 'profile'>,
): ClosingPolicy | undefined {
  if (way === 'assisted' && !policy.value('AssistedLinking')) return 'AssistedLinking';
  if (isPractice) return policy.value('PracticeCourt') ? undefined : 'PracticeCourt';
  const inUse = endpointInUse({ records, policy }, profile);
  if (inUse.ok) return inUse.value.isReachable ? undefined : 'AllowedHosts';
  return inUse.failure.code === 'set-by-it' ? 'CourtEndpoints' : undefined;
}

import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import { type CourtEndpoint, parseEndpoint } from '../../shared/domain/courts/endpoint.ts';
import { type EndpointSource, isLeaveFor } from '../../shared/domain/courts/endpoint-setting.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { Result } from '../../shared/domain/values/result.ts';
import { addressesByIt, reachableByIt } from '../policy/court-reach.ts';

/** A court's addresses, their source, and whether the app may talk to them. */
export interface EndpointInUse {
  readonly from: EndpointSource;
  readonly endpoint: CourtEndpoint;
  /** The firm lets the app talk to exactly these addresses, and firm IT lets it do so at all. */
  readonly isAssistedOn: boolean;
  /** Firm IT lets passwords go there. */
  readonly isReachable: boolean;
}

/** What finding a court's addresses needs. */
export interface EndpointNeeds {
  readonly records: Pick<Records, 'court'>;
  readonly policy: PolicyNow;
}

/**
 * Firm IT's addresses for a court, or else the firm's, or else its profile's. Checked again here, because each may come
 * from another machine. What people set doesn't count while firm IT lets nobody change addresses.
 */
export function endpointInUse(
  { records, policy }: EndpointNeeds,
  profile: CourtProfile,
): Result<EndpointInUse> {
  const courtId = profile.court.id;
  const byIt = addressesByIt(policy, courtId);
  if (!byIt.ok) return byIt;
  const written = records.court(courtId);
  const byFirm = policy.value('EndpointChanges') ? written?.endpoint : undefined;
  const { authUrl, ecfUrl } = byIt.value ?? byFirm ?? profile.endpoint.value;
  const parsed = parseEndpoint(
    { courtId, authUrl, ecfUrl },
    { allowHosts: policy.value('AllowedHosts') },
  );
  if (!parsed.ok) return parsed;
  return {
    ok: true,
    value: {
      from: byIt.value ? 'it' : byFirm ? 'firm' : 'profile',
      endpoint: parsed.value,
      isAssistedOn: policy.value('AssistedLinking') && isLeaveFor(written?.assisted, parsed.value),
      isReachable: reachableByIt(policy, [parsed.value.authUrl, parsed.value.ecfUrl]).ok,
    },
  };
}

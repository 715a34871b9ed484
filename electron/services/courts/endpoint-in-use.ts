import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import { type CourtEndpoint, parseEndpoint } from '../../shared/domain/courts/endpoint.ts';
import { type EndpointSource, isLeaveFor } from '../../shared/domain/courts/endpoint-setting.ts';
import { isHostAllowed } from '../../shared/domain/policy/hosts.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import { foreignHosts } from '../../shared/domain/profiles/foreign-hosts.ts';
import type { CourtOverrides } from '../../shared/domain/records/court-overrides.ts';
import { isNamedAt } from '../../shared/domain/records/named-addresses.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
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

/** The same, not yet fit for use: nothing may go to addresses that aren't agreed to. */
export interface EndpointWritten extends EndpointInUse {
  /** A person at this computer, firm IT or the app itself named every host outside uscourts.gov. */
  readonly isAgreed: boolean;
}

/** What finding a court's addresses needs. */
export interface EndpointNeeds {
  readonly records: Pick<Records, 'court' | 'machine'>;
  readonly policy: PolicyNow;
}

/**
 * The addresses that passwords may go to. Fails with `endpoint-not-agreed` where they lead outside uscourts.gov and were
 * written at another computer alone.
 * SECURITY: a firm's records are written by many. A person who changes an address at one computer gets no password of another.
 */
export function endpointInUse(needs: EndpointNeeds, profile: CourtProfile): Result<EndpointInUse> {
  const written = endpointWritten(needs, profile);
  if (!written.ok) return written;
  const { isAgreed, ...inUse } = written.value;
  return isAgreed ? ok(inUse) : fail('endpoint-not-agreed');
}

/**
 * Firm IT's addresses for a court, or else the firm's, or else its profile's: to be shown, and to be agreed to. Checked
 * again here, because each may come from another machine. What people set doesn't count while firm IT lets nobody change
 * addresses.
 */
export function endpointWritten(
  { records, policy }: EndpointNeeds,
  profile: CourtProfile,
): Result<EndpointWritten> {
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
  const from = byIt.value ? 'it' : byFirm ? 'firm' : 'profile';
  const isWrittenByPeople = from === 'firm' || (from === 'profile' && isByPeople(profile, written));
  return {
    ok: true,
    value: {
      from,
      endpoint: parsed.value,
      isAssistedOn: policy.value('AssistedLinking') && isLeaveFor(written?.assisted, parsed.value),
      isReachable: reachableByIt(policy, [parsed.value.authUrl, parsed.value.ecfUrl]).ok,
      isAgreed: !isWrittenByPeople || isAgreedHere({ records, policy }, written, parsed.value),
    },
  };
}

/** Whether people wrote the profile's addresses: in a layer over it, or with a court that they added. */
function isByPeople({ origins }: CourtProfile, written: CourtOverrides | undefined): boolean {
  const { endpoint } = origins;
  return endpoint === 'firm' || endpoint === 'user' || (endpoint !== 'it' && !!written?.listed);
}

/** Whether each address is under uscourts.gov, named by firm IT, or written at this computer for the same purpose. */
function isAgreedHere(
  { records, policy }: EndpointNeeds,
  written: CourtOverrides | undefined,
  endpoint: CourtEndpoint,
): boolean {
  const byIt = policy.value('AllowedHosts');
  return (['authUrl', 'ecfUrl'] as const).every((field) => {
    const url = endpoint[field];
    if (foreignHosts([url]).length === 0) return true;
    if (byIt.length > 0 && isHostAllowed(byIt, new URL(url).hostname)) return true;
    return isNamedAt(records.machine, written?.named, [field, url]);
  });
}

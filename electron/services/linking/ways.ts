import type * as z from 'zod';
import type { LinkingView } from '../../shared/contract/groups/linking/view.ts';
import type { CourtEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { ClosingPolicy } from '../../shared/domain/linking/closing-policy.ts';
import type { LinkWay } from '../../shared/domain/linking/events.ts';
import type { Result } from '../../shared/domain/values/result.ts';
import type { EndpointInUse } from '../courts/endpoint-in-use.ts';

type OfferedWays = z.infer<typeof LinkingView>['ways'];

/** What decides which ways of linking are offered. */
export interface WaysFrom {
  /** Where the practice court answers; undefined outside the practice profile, where it is no way. */
  readonly practiceHosts: readonly string[] | undefined;
  readonly real: Result<EndpointInUse>;
  /** Whether the firm's other computers can be kept from linking the account at the same time. */
  readonly isClaimable: boolean;
  /** The policy of firm IT that closes a way of linking. */
  readonly closedBy: (way: LinkWay) => ClosingPolicy | undefined;
}

/** Every way of linking here, and for each one that is not offered, what stands in the way. */
export function waysOf({ practiceHosts, real, isClaimable, closedBy }: WaysFrom): OfferedWays {
  const hosts = [...(practiceHosts ?? (real.ok ? hostsOf(real.value.endpoint) : []))];
  const obstacle = practiceHosts ? undefined : obstacleOf(real);
  const offered = (way: 'guided' | 'assisted', why: OfferedWays[number]['why']) => ({
    way,
    isOffered: why === undefined,
    ...(why ? { why } : {}),
    hosts,
  });
  const unclaimable = isClaimable ? undefined : 'firm-offline';
  const isOn = practiceHosts !== undefined || (real.ok && real.value.isAssistedOn);
  const ways: OfferedWays = [
    ...(practiceHosts ? [{ way: 'practice', isOffered: true, hosts } as const] : []),
    { ...offered('guided', obstacle), ...(isClaimable ? {} : { isUnclaimable: true as const }) },
    offered('assisted', obstacle ?? (isOn ? unclaimable : 'assisted-off')),
  ];
  return ways.map((one) => {
    const closing = closedBy(one.way);
    // What the firm could turn on for a court is of no use while firm IT has closed the way.
    const { why, ...rest } = one;
    return closing ? { ...rest, isOffered: false, closedBy: closing } : one;
  });
}

function hostsOf({ authUrl, ecfUrl }: CourtEndpoint): string[] {
  return [...new Set([authUrl, ecfUrl].map((url) => new URL(url).host))];
}

function obstacleOf(real: WaysFrom['real']) {
  if (real.ok) return undefined;
  const { code } = real.failure;
  return code === 'endpoint-not-agreed' ? code : 'endpoint-unusable';
}

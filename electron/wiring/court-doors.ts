import { courtAtNeed } from '../adapters/court-http/session/court-at-need.ts';
import { embeddedPractice } from '../adapters/practice/practice.ts';
import type {
  Court,
  CourtProbe,
  Practice,
  PracticeTroubles,
  ResolveProxy,
} from '../ports/courts.ts';
import { reachableByIt } from '../services/policy/court-reach.ts';
import type { Failure } from '../shared/domain/values/result.ts';
import type { World } from './world.ts';

/** The ways to courts. The first call that needs one builds it, so that no start waits for it. */
export interface CourtDoors {
  readonly court: Court & CourtProbe;
  readonly practice: Practice & PracticeTroubles;
}

/** The doors to the real courts and to the embedded practice court. */
export function courtDoors(world: World, resolveProxy: ResolveProxy): CourtDoors {
  const { courts, log } = world;
  return {
    court: courtAtNeed(async () => {
      const { courtDoor } = await import('../adapters/court-http/session/court-door.ts');
      const { issuerLog } = await import('../adapters/court-http/wire/issuers.ts');
      return courtDoor({ resolveProxy, onSecured: issuerLog(log), refusal: refusalIn(world) });
    }),
    practice: embeddedPractice(async () => {
      const { startPracticeCourt } = await import('../practice-court/practice-court.ts');
      return startPracticeCourt({ courts: await courts.records() });
    }),
  };
}

/**
 * Why nothing is sent to an address: firm IT doesn't let it, or this is the practice profile, from which nothing goes to a
 * real court. The practice court is this app's own and has its own policy.
 */
function refusalIn({
  isPractice,
  policy,
}: Pick<World, 'isPractice' | 'policy'>): (url: URL) => Failure | undefined {
  return (url) => {
    if (url.protocol === 'http:') return undefined;
    if (isPractice) return { code: 'not-in-practice' };
    const reachable = reachableByIt(policy, [url.href]);
    return reachable.ok ? undefined : reachable.failure;
  };
}

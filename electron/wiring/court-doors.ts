import { courtAtNeed } from '../adapters/court-http/session/court-at-need.ts';
import { embeddedPractice } from '../adapters/practice/practice.ts';
import type {
  Court,
  CourtProbe,
  Practice,
  PracticeTroubles,
  ResolveProxy,
} from '../ports/courts.ts';
import type { World } from './world.ts';

/** The ways to courts. The first call that needs one builds it, so that no start waits for it. */
export interface CourtDoors {
  readonly court: Court & CourtProbe;
  readonly practice: Practice & PracticeTroubles;
}

/** The doors to the real courts and to the embedded practice court. */
export function courtDoors({ courts, log }: World, resolveProxy: ResolveProxy): CourtDoors {
  return {
    court: courtAtNeed(async () => {
      const { courtDoor } = await import('../adapters/court-http/session/court-door.ts');
      const { issuerLog } = await import('../adapters/court-http/wire/issuers.ts');
      return courtDoor({ resolveProxy, onSecured: issuerLog(log) });
    }),
    practice: embeddedPractice(async () => {
      const { startPracticeCourt } = await import('../practice-court/practice-court.ts');
      return startPracticeCourt({ courts: await courts.records() });
    }),
  };
}

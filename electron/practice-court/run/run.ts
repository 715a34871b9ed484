import type { NamedCourt } from '../invented/courts.ts';
import type { Addresses } from './addresses.ts';
import type { Authenticator } from './authenticator.ts';
import type { OneTimeCodes } from './codes.ts';
import type { Switches } from './faults.ts';
import type { Links } from './links.ts';
import type { PendingSignIns } from './pending.ts';
import type { Reviews } from './reviews.ts';
import type { Sessions } from './sessions.ts';

/** What runs at a court: the current system, the one before NextGen, or a maintenance page. */
export const COURT_SYSTEMS = ['nextgen', 'old', 'maintenance'] as const;
/** The system that runs at a court. */
export type CourtSystem = (typeof COURT_SYSTEMS)[number];

/** A request that arrived at the other host; sizes only, never what was in it. */
export interface StrangerRequest {
  readonly method: string;
  readonly bodyBytes: number;
  readonly hasCookie: boolean;
}

/** Everything one run of the practice court knows; all of it in memory. */
export interface Run {
  readonly addresses: Addresses;
  readonly now: () => number;
  readonly courts: readonly NamedCourt[];
  readonly isStandalone: boolean;
  readonly switches: Switches;
  readonly systems: Map<string, CourtSystem>;
  readonly sessions: Sessions;
  readonly codes: OneTimeCodes;
  readonly authenticator: Authenticator;
  readonly pending: PendingSignIns;
  readonly links: Links;
  readonly reviews: Reviews;
  /** Sessions of courts on the old system: name of the CM/ECF account by cookie. */
  readonly oldSessions: Map<string, string>;
  /** How many wrong CM/ECF logins each court was given; courts lock an account after a few. */
  readonly refusedLogins: Map<string, number>;
  readonly strangers: StrangerRequest[];
  /** People whose session has already ended early once. */
  readonly expiredOnce: Set<string>;
}

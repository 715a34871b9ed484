import type { Place, PolicyInForce, Readings } from '../shared/domain/policy/in-force.ts';
import type { PolicyName, PolicyValues } from '../shared/domain/policy/table.ts';

/** Where firm IT leaves its policy on this platform: the registry, the managed preferences or a file. */
export interface PolicyPlaces {
  /** Looks at all places now. Never throws: what can't be read is told in the reading. */
  read(): Readings;
  /** Where a place is, as firm IT writes it in its own tools; undefined if this platform has no such place. */
  where(place: Place): string | undefined;
  /** Calls back when a place may have changed, where the platform tells; gives the way to stop. Others are polled. */
  watch(onChange: () => void): () => void;
}

/** The policy as it is in force now. Ask each time: firm IT may change it while the app runs. */
export interface PolicyNow {
  /** The value in force; always one that the table of policies allows. */
  value<N extends PolicyName>(name: N): PolicyValues[N];
  /** Everything in force, with where it comes from. */
  inForce(): PolicyInForce;
}

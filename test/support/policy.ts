import type { PolicyPlaces } from '../../electron/ports/policy.ts';
import { PolicyKeeper } from '../../electron/services/policy/policy-keeper.ts';
import type { GivenValue } from '../../electron/shared/domain/policy/given-value.ts';
import type { Place, Reading, Readings } from '../../electron/shared/domain/policy/in-force.ts';
import type { PolicyName } from '../../electron/shared/domain/policy/table.ts';

const ABSENT: Reading = { state: 'absent' };

/** Readings with nothing set but what is given. */
export function readings(given: Partial<Readings> = {}): Readings {
  const nothing = { machine: ABSENT, user: ABSENT };
  return { ...nothing, 'machine-recommended': ABSENT, 'user-recommended': ABSENT, ...given };
}

/** Places of policy that a test writes to. Like the registry, they say nothing of a change: the app looks. */
export class TestPolicyPlaces implements PolicyPlaces {
  #readings = readings();

  /** What firm IT sets for the machine, or in another place; what was set there before is gone. */
  set(values: Partial<Record<PolicyName, GivenValue>>, place: Place = 'machine'): void {
    this.put({ state: 'read', values: { ...values } }, place);
  }

  /** Puts any reading in a place. */
  put(reading: Reading, place: Place = 'machine'): void {
    this.#readings = { ...this.#readings, [place]: reading };
  }

  read(): Readings {
    return this.#readings;
  }

  where(place: Place): string {
    return `test ${place}`;
  }

  watch(): () => void {
    return () => {};
  }
}

/** The policy of a test, with the places that it reads: nothing is set until the test sets it and has it look. */
export function somePolicy(places = new TestPolicyPlaces()): PolicyKeeper {
  return new PolicyKeeper({ places, choices: () => ({}), onChange: () => {} });
}

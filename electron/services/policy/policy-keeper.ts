import type { PolicyNow, PolicyPlaces } from '../../ports/policy.ts';
import {
  type Choices,
  inForce,
  PLACES,
  type Place,
  type PolicyInForce,
  type Readings,
} from '../../shared/domain/policy/in-force.ts';
import { keepingLast } from '../../shared/domain/policy/keeping-last.ts';
import type { PolicyName, PolicyValues } from '../../shared/domain/policy/table.ts';

interface Needs {
  readonly places: PolicyPlaces;
  /** What the person of this computer chose, for the policies that people may choose. */
  readonly choices: () => Choices;
  /** Called after what is in force has changed. */
  readonly onChange: () => void;
}

/** Keeps what is in force, and looks again when asked: about once a minute, on focus, and when a place says so. */
export class PolicyKeeper implements PolicyNow {
  readonly #needs: Needs;
  readonly #stopWatching: () => void;
  #seen: Readings;
  #readings: Readings;
  #inForce: PolicyInForce;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#seen = needs.places.read();
    this.#readings = this.#seen;
    this.#inForce = inForce(this.#readings, needs.choices());
    this.#stopWatching = needs.places.watch(() => this.look());
  }

  value<N extends PolicyName>(name: N): PolicyValues[N] {
    return this.#inForce.policies[name].value;
  }

  inForce(): PolicyInForce {
    return this.#inForce;
  }

  /** What the last look saw, with the places that can't be read now. */
  get seen(): Readings {
    return this.#seen;
  }

  /** What the places hold, as last looked at; what can't be read now shows what was there before. */
  get readings(): Readings {
    return this.#readings;
  }

  /** Where a place is, as firm IT writes it in its own tools; undefined if this platform has no such place. */
  where(place: Place): string | undefined {
    return this.#needs.places.where(place);
  }

  /** Looks at every place again. */
  look(): void {
    const before = [this.#inForce, troublesOf(this.#seen)];
    this.#seen = this.#needs.places.read();
    this.#readings = keepingLast(this.#readings, this.#seen);
    this.#inForce = inForce(this.#readings, this.#needs.choices());
    if (!isSame(before, [this.#inForce, troublesOf(this.#seen)])) this.#needs.onChange();
  }

  close(): void {
    this.#stopWatching();
  }
}

/** Whether each place could be read, without what it holds. */
const troublesOf = (seen: Readings) =>
  PLACES.map((place) => {
    const { state, why } = { why: '', ...seen[place] };
    return `${state} ${why}`;
  });

/** Both come from the same rule, with their names in the same order. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

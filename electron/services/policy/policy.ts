import type { Services } from '../../shared/contract/contract.ts';
import { PLACES, type Place, type Unused } from '../../shared/domain/policy/in-force.ts';
import { POLICY_NAMES } from '../../shared/domain/policy/table.ts';
import type { ProfilesFileFault } from '../../shared/domain/profiles/profiles-file.ts';
import { ok } from '../../shared/domain/values/result.ts';
import { failureView } from '../shared/failure-view.ts';
import type { PolicyKeeper } from './policy-keeper.ts';

interface Needs {
  readonly policy: PolicyKeeper;
  /** The file of court profiles, with what in it doesn't count. */
  readonly profilesByIt: { readonly faults: readonly ProfilesFileFault[] };
}

/** More than anybody reads; a broken file can hold any number of names. */
const MAX_UNUSED = 200;
const MAX_NAME = 80;

/** What firm IT has set, as a person and their help desk see it. */
export function policyService({ policy, profilesByIt }: Needs): Services['policy'] {
  return {
    state() {
      const { policies, unused } = policy.inForce();
      return ok({
        policies: POLICY_NAMES.map((name) => {
          const { value, otherwise, ...rest } = policies[name];
          const back = otherwise && { ...otherwise, value: crossing(otherwise.value) };
          return { ...rest, value: crossing(value), ...(back ? { otherwise: back } : {}) };
        }),
        unused: unused.slice(0, MAX_UNUSED).map(shown),
        profilesFaults: profilesByIt.faults.slice(0, MAX_UNUSED).map(faultView),
        places: PLACES.flatMap((place) => placeOf(policy, place)),
      });
    },
  };
}

/** A value as it crosses the bridge. A list there is the page's own. */
const crossing = (value: boolean | number | string | readonly string[]) =>
  typeof value === 'object' ? [...value] : value;

/** One place, unless this platform has no such place. */
function placeOf(policy: PolicyKeeper, place: Place) {
  const where = policy.where(place);
  if (where === undefined) return [];
  const now = policy.seen[place];
  const isHeld = now.state === 'unreadable' && policy.readings[place].state !== 'unreadable';
  const why = 'why' in now ? { why: now.why.slice(0, MAX_NAME) } : {};
  return { place, where, state: now.state, ...why, isHeld };
}

const faultView = ({ court, failure }: ProfilesFileFault) => ({
  ...(court === undefined ? {} : { court: court.slice(0, MAX_NAME) }),
  failure: failureView(failure),
});

/** A name comes from a file and may hold anything: signs that move others about are shown as a box. */
const shown = ({ name, ...rest }: Unused) => ({
  ...rest,
  name: name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '□').slice(0, MAX_NAME),
});

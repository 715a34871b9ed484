import type { PolicyPlaces } from '../../ports/policy.ts';

/** The places of a platform: none can be read yet, so nothing is set. */
export function policyPlaces(_platform: NodeJS.Platform): PolicyPlaces {
  const absent = { state: 'absent' } as const;
  const nothing = {
    machine: absent,
    user: absent,
    'machine-recommended': absent,
    'user-recommended': absent,
  };
  return { read: () => nothing, watch: () => () => {} };
}

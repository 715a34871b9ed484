import type { GivenValue } from '../../electron/shared/domain/policy/given-value.ts';
import {
  POLICIES,
  POLICY_NAMES,
  type PolicyName,
} from '../../electron/shared/domain/policy/table.ts';
import { type PolicyState, usePolicy } from '../../renderer/lib/stores/policy.store.ts';

type Values = Partial<Record<PolicyName, Exclude<GivenValue, { readonly unusable: string }>>>;

/** What main tells the page when firm IT has set these for the machine, and nothing else. */
export function policyState(set: Values = {}): PolicyState {
  const policies = POLICY_NAMES.map((name): PolicyState['policies'][number] => {
    const { standard } = POLICIES[name];
    const value = set[name] ?? standard;
    const isLocked = name in set;
    return {
      name,
      value: typeof value === 'object' ? [...value] : value,
      source: isLocked ? 'machine' : 'standard',
      isLocked,
    };
  });
  return { policies, unused: [], places: [], profilesFaults: [] };
}

/** Has the page know that firm IT has set these. */
export function knowPolicy(set: Values): void {
  usePolicy.setState({ input: 'all', view: { state: 'ready', value: policyState(set) } });
}

/** Has the page know of no policy, as before main has said anything. */
export function knowNoPolicy(): void {
  usePolicy.setState({ input: undefined, view: { state: 'loading' } });
}

import { useEffect } from 'react';
import type { PolicyName } from '../../../electron/shared/domain/policy/table.ts';
import { type Answer, bridge } from '../bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../bridge/loaded.ts';

/** What firm IT has set: every policy, what is without effect, and how it stands with each place. */
export type PolicyState = Answer<'policy', 'state'>;

/** What firm IT has set, as of the last news. */
export const usePolicy = createLoadedStore((_all: 'all') => bridge().policy.state({}), NO_CONCERNS);

/** Loads it again whenever firm IT changed something. */
export function usePolicyNews(): void {
  useEffect(
    () =>
      bridge().onNews((news) => {
        if (news.kind === 'policy-changed' || news.kind === 'unlocked')
          void usePolicy.getState().reload();
      }),
    [],
  );
}

type InForce = PolicyState['policies'][number];

/** Loads it with the page, for the controls that show what is locked. */
export function usePolicyFromStart(): void {
  useEffect(() => void usePolicy.getState().show('all'), []);
  usePolicyNews();
}

/** One policy; undefined until main has said what is in force. Main refuses on its own: this is for showing it before anyone tries. */
export function useInForce(name: PolicyName): InForce | undefined {
  return usePolicy(({ view }) =>
    view.state === 'ready' ? view.value.policies.find((one) => one.name === name) : undefined,
  );
}

/** Whether firm IT has set this, so that nobody can choose otherwise or what it allows is turned off. */
export function useIsSetByIt(name: PolicyName): boolean {
  const inForce = useInForce(name);
  return inForce?.isLocked === true && inForce.value !== true;
}

/** Whom the firm's people ask for help, in the firm's own words; empty if nobody is named. */
export function useHelpContact(): string {
  const contact = useInForce('HelpContact')?.value;
  return typeof contact === 'string' ? contact : '';
}

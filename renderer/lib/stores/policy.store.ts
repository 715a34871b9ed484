import { useEffect } from 'react';
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
        if (news.kind === 'policy-changed') void usePolicy.getState().reload();
      }),
    [],
  );
}

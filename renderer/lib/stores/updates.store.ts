import { useEffect } from 'react';
import { type Answer, bridge } from '../bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../bridge/loaded.ts';

/** How it stands with new versions of the app. */
export type UpdateState = Answer<'updates', 'state'>;

/** The state of updates as main has it. */
export const useUpdates = createLoadedStore(
  (_one: 'now') => bridge().updates.state({}),
  NO_CONCERNS,
);

/** Asks again whenever the state has changed, or what firm IT says about it. */
export function useUpdateNews(): void {
  useEffect(
    () =>
      bridge().onNews(({ kind }) => {
        const isAboutUpdates = kind === 'updates-changed' || kind === 'policy-changed';
        if (isAboutUpdates) void useUpdates.getState().reload();
      }),
    [],
  );
}

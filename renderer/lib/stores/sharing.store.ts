import { useEffect } from 'react';
import { type Answer, bridge } from '../bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../bridge/loaded.ts';

/** How these records stand to the firm's. */
export type Sharing = Answer<'sharing', 'state'>;
/** What a first connection found. */
export type SharingTrial = Answer<'sharing', 'test'>;

/** The same as main has it. */
export const useSharing = createLoadedStore(
  (_one: 'now') => bridge().sharing.state({}),
  NO_CONCERNS,
);

/** Asks again whenever it has changed. */
export function useSharingNews(): void {
  useEffect(
    () =>
      bridge().onNews(({ kind }) => {
        if (kind === 'sharing-changed') void useSharing.getState().reload();
      }),
    [],
  );
}

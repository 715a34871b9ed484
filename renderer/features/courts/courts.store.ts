import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** Every court that fits what is typed, with what is known of each. */
export const useCourtList = createLoadedStore(
  (query: string) => bridge().profiles.list({ query }),
  // The number of people who file in each is in it too.
  () => ['court', 'ecf', 'person'],
);

import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** Everyone who is off the lists. */
export const useArchive = createLoadedStore(
  (_: 'all') => bridge().people.archived({}),
  () => ['person'],
);

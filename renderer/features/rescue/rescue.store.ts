import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** Everybody on the list, to keep a login for. */
export const usePeople = createLoadedStore(
  (_all: 'all') => bridge().people.list({}),
  () => ['person'],
);

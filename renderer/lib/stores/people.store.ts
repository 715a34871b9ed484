import { bridge } from '../bridge/bridge.ts';
import { createLoadedStore } from '../bridge/loaded.ts';

/** Everyone on the lists, to choose someone from. */
export const usePeople = createLoadedStore(
  (_all: 'all') => bridge().people.list({}),
  () => ['person'],
);

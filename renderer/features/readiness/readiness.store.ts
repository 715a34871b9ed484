import { bridge } from '../../lib/bridge.ts';
import { createLoadedStore } from '../../lib/loaded.ts';

/** Everybody in the roster with their courts. */
export const useRoster = createLoadedStore((_all: 'all') => bridge().people.list({}));

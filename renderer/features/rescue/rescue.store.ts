import { bridge } from '../../lib/bridge.ts';
import { createLoadedStore } from '../../lib/loaded.ts';

/** Everybody on the list, to keep a login for. */
export const usePeople = createLoadedStore((_all: 'all') => bridge().people.list({}));

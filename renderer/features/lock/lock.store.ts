import { bridge } from '../../lib/bridge.ts';
import { createLoadedStore } from '../../lib/loaded.ts';

/** How the lock stands and how to come back. */
export const useLockState = createLoadedStore((_now: 'now') => bridge().lock.state({}));

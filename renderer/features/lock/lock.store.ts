import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../../lib/bridge/loaded.ts';

/** How the lock stands and how to come back; each place asks for itself, because what the panel was told before the lock is out of date after it. */
export const useLockState = createLoadedStore(
  (_of: 'panel' | 'screen') => bridge().lock.state({}),
  NO_CONCERNS,
);

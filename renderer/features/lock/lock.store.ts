import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../../lib/bridge/loaded.ts';

/** Whether the app is locked and how to unlock it. Each part asks for itself, because what the panel knew before the lock is out of date afterwards. */
export const useLockState = createLoadedStore(
  (_of: 'panel' | 'screen') => bridge().lock.state({}),
  NO_CONCERNS,
);

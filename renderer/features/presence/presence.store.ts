import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore, NO_CONCERNS } from '../../lib/bridge/loaded.ts';

/** How presence is proven on this machine, and whether it can be now. */
export const usePresence = createLoadedStore(
  (_now: 'now') => bridge().presence.state({}),
  NO_CONCERNS,
);

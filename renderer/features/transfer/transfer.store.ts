import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** Every credential that this machine keeps and could move. */
export const useMovable = createLoadedStore(
  (_all: 'all') => bridge().vault.kept({}),
  () => ['ecf', 'person'],
);

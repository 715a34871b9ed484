import { bridge } from '../../lib/bridge.ts';
import { createLoadedStore } from '../../lib/loaded.ts';

/** Every credential that this machine keeps and could move. */
export const useMovable = createLoadedStore((_all: 'all') => bridge().vault.kept({}));

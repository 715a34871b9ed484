import { bridge } from '../../lib/bridge.ts';
import { createLoadedStore } from '../../lib/loaded.ts';

/** What is recorded about the firm. */
export const useFirm = createLoadedStore((_: 'firm') => bridge().firm.open({}));

import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** What is recorded about the firm. */
export const useFirm = createLoadedStore(
  (_: 'firm') => bridge().firm.open({}),
  () => ['firm', 'person'],
);

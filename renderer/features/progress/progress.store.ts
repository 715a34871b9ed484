import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** The firm over time, one point for each day on which a number changed. */
export const useFirmHistory = createLoadedStore(
  (_all: 'all') => bridge().board.history({}),
  () => ['person', 'ecf', 'court'],
);

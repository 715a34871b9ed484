import { bridge } from '../bridge/bridge.ts';
import { createLoadedStore } from '../bridge/loaded.ts';

/** What is in the records and on no other screen. */
export const useSetApart = createLoadedStore(
  (_all: 'all') => bridge().people.setApart({}),
  () => ['person', 'ecf'],
);

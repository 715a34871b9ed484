import { type Answer, bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** Dates that are near or have passed. */
export type Reminders = Answer<'reminders', 'list'>;

/** Everything there is to be reminded of. */
export const useReminders = createLoadedStore(
  (_all: 'all') => bridge().reminders.list({}),
  () => ['person', 'ecf', 'court', 'firm'],
);

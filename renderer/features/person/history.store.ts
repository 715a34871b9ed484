import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** Everything that was ever recorded about the person on screen. */
export const usePersonHistory = createLoadedStore(
  (personId: PersonId) => bridge().people.history({ personId }),
  // Merged records and names of courts and steps are in it too.
  (personId) => ['person', `ecf-of:${personId}`, 'court'],
);

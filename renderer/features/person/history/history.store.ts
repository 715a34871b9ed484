import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../../lib/bridge/loaded.ts';

/** Everything ever recorded about the person on screen. */
export const usePersonHistory = createLoadedStore(
  (personId: PersonId) => bridge().people.history({ personId }),
  // It also contains merged records and the names of courts and steps.
  (personId) => ['person', `ecf-of:${personId}`, 'court'],
);

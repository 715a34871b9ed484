import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../bridge/bridge.ts';
import { createLoadedStore } from '../bridge/loaded.ts';

/** The person on screen with everything known about them. */
export const usePerson = createLoadedStore(
  (personId: PersonId) => bridge().people.open({ personId }),
  // Others may be the same person, or have the same PACER username.
  (personId) => ['person', `ecf-of:${personId}`, 'court', 'firm'],
);

import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../../lib/bridge/loaded.ts';

/** The checklists of one person in all courts. */
export const usePersonChecklist = createLoadedStore(
  (personId: PersonId) => bridge().checklist.ofPerson({ personId }),
  // Others may have the same PACER username. A merged record is shown as the one it is listed as.
  (personId, shown) => ['person', `ecf-of:${shown?.person.id ?? personId}`, 'court', 'firm'],
);

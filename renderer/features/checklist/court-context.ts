import { createContext, useContext } from 'react';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';

/** The court whose steps are shown, for the form about the person there. */
export type ChecklistCourt = Pick<CourtOfPerson, 'account' | 'courtName'>;

/** The court of the checklist around a step. */
export const CourtContext = createContext<ChecklistCourt | undefined>(undefined);

/** Gives the court of the checklist around a step; undefined outside one. */
export function useChecklistCourt(): ChecklistCourt | undefined {
  return useContext(CourtContext);
}

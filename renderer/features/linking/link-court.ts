import { createContext, useContext } from 'react';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';

/** The court of the link on screen, for the parts that go elsewhere from it. */
export const LinkCourt = createContext<CourtOfPerson | undefined>(undefined);

/** The court of the link on screen; undefined where only a part of its page is shown. */
export function useLinkCourt(): CourtOfPerson | undefined {
  return useContext(LinkCourt);
}

import { useRef } from 'react';
import type { ChecklistPath } from '../../../electron/shared/domain/checklist/checklist.ts';
import type { CourtTab } from '../../lib/navigation/view.ts';

/** The tabs of each path. */
const TABS: Readonly<Record<ChecklistPath, readonly CourtTab[]>> = {
  link: ['checklist', 'credential', 'link'],
  'own-site': ['checklist', 'credential'],
  register: ['checklist'],
  research: ['checklist'],
};

/** The tabs that a person has at a court, and the one to show. */
export interface Tabs {
  readonly tabs: readonly CourtTab[];
  readonly tab: CourtTab;
  /** The open tab no longer applies, because the person's path at the court has changed. */
  readonly isLeftOver: boolean;
}

/**
 * People who register or only do research have no old login and nothing to link, so they see the checklist alone; where all is filed on the court's own site, its login stays. A tab
 * that no longer applies stays until it is left, so that nothing typed in it is lost.
 */
export function useTabs(path: ChecklistPath, wanted: CourtTab): Tabs {
  const wasLinking = useRef(false);
  wasLinking.current ||= path === 'link';
  const tabs = TABS[path];
  if (tabs.includes(wanted)) return { tabs, tab: wanted, isLeftOver: false };
  const isLeftOver = wasLinking.current;
  return isLeftOver
    ? { tabs: [...tabs, wanted], tab: wanted, isLeftOver }
    : { tabs, tab: 'checklist', isLeftOver };
}

import { useRef } from 'react';
import type { ChecklistPath } from '../../../electron/shared/domain/checklist/checklist.ts';
import type { CourtTab } from '../../lib/navigation/view.ts';

const TABS = ['checklist', 'credential', 'link'] as const satisfies CourtTab[];

/** The tabs that a person has at a court, and the one to show. */
export interface Tabs {
  readonly tabs: readonly CourtTab[];
  readonly tab: CourtTab;
  /** The open tab no longer applies, because the person's way at the court changed meanwhile. */
  readonly isLeftOver: boolean;
}

/**
 * People who register or only do research have no old login and nothing to link, so they see the checklist alone. A tab
 * that no longer applies stays until it is left, so that nothing typed in it is lost.
 */
export function useTabs(path: ChecklistPath, wanted: CourtTab): Tabs {
  const wasLinking = useRef(false);
  wasLinking.current ||= path === 'link';
  if (path === 'link') return { tabs: TABS, tab: wanted, isLeftOver: false };
  const isLeftOver = wasLinking.current && wanted !== 'checklist';
  return isLeftOver
    ? { tabs: ['checklist', wanted], tab: wanted, isLeftOver }
    : { tabs: ['checklist'], tab: 'checklist', isLeftOver };
}

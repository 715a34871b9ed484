import { create } from 'zustand';
import type { StartTrouble } from '../../../electron/shared/domain/records/file/start-trouble.ts';
import { served } from '../bridge/served.ts';

interface StartTroubleState {
  /** What keeps the app from showing the records; undefined when nothing does. */
  readonly trouble: StartTrouble | undefined;
  /** How many more tries failed. */
  readonly tries: number;
  /** Why another try failed. */
  readonly put: (trouble: StartTrouble) => void;
}

/** What stands in the way of a start, as main wrote it into the page or answered since. */
export const useStartTrouble = create<StartTroubleState>()((set) => ({
  trouble: served.trouble,
  tries: 0,
  put: (trouble) => set(({ tries }) => ({ trouble, tries: tries + 1 })),
}));

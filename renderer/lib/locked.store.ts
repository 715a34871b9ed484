import { create } from 'zustand';
import { forgetPlace, keptPlace } from './place.ts';

interface LockedState {
  readonly isLocked: boolean;
  readonly lock: () => void;
  readonly unlock: () => void;
}

/** Whether the lock screen stands before everything else. Main decides; this follows its news and its answers. */
export const useLocked = create<LockedState>()((set) => ({
  // The page was loaded anew because the app was locked: nothing else shows first.
  isLocked: keptPlace() !== undefined,
  lock: () => set({ isLocked: true }),
  unlock: () => {
    forgetPlace();
    set({ isLocked: false });
  },
}));

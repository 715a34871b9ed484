import { create } from 'zustand';
import { served } from '../bridge/served.ts';

interface LockedState {
  readonly isLocked: boolean;
  readonly lock: () => void;
  readonly unlock: () => void;
}

/** Whether the lock screen covers everything. Main decides; this follows its news and answers. */
export const useLocked = create<LockedState>()((set) => ({
  isLocked: served.isLocked === true,
  lock: () => set({ isLocked: true }),
  unlock: () => set({ isLocked: false }),
}));

import { create } from 'zustand';
import { served } from '../bridge/served.ts';

interface ProfileState {
  /** Whether this window shows the practice profile, where everybody is invented. The page loads again when that changes. */
  readonly isPractice: boolean;
}

/** Which profile the window shows: the firm's own or the practice one. */
export const useProfile = create<ProfileState>()(() => ({
  isPractice: served.isPractice === true,
}));

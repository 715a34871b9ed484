import { create } from 'zustand';

/** What of ours is on the clipboard, and for how many seconds it was put there. */
export interface OnClipboard {
  readonly holds: 'login' | 'password' | 'nothing';
  readonly seconds: number;
}

interface ClipboardState {
  readonly clipboard: OnClipboard;
  readonly put: (clipboard: OnClipboard) => void;
}

/** Whether a copied login or password is still on the clipboard; never what it is. */
export const useClipboard = create<ClipboardState>()((set) => ({
  clipboard: { holds: 'nothing', seconds: 0 },
  put: (clipboard) => set({ clipboard }),
}));

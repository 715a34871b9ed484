import { create } from 'zustand';
import type { News } from '../../../electron/shared/contract/events.ts';

/** What of ours is on the clipboard, and for how many seconds. */
export type OnClipboard = Omit<Extract<News, { kind: 'clipboard' }>, 'kind'>;

interface ClipboardState {
  readonly clipboard: OnClipboard;
  readonly put: (clipboard: OnClipboard) => void;
}

/** Whether a copied login or password is still on the clipboard; never what it is. */
export const useClipboard = create<ClipboardState>()((set) => ({
  clipboard: { holds: 'nothing', seconds: 0 },
  put: (clipboard) => set({ clipboard }),
}));

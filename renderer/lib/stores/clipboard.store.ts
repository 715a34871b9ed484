import { create } from 'zustand';
import type { News } from '../../../electron/shared/contract/events.ts';

/** What we put on the clipboard, and for how many more seconds. */
export type OnClipboard = Omit<Extract<News, { kind: 'clipboard' }>, 'kind'>;

interface ClipboardState {
  readonly clipboard: OnClipboard;
  readonly put: (clipboard: OnClipboard) => void;
}

/** Whether a copied login or password is still on the clipboard. Never its text. */
export const useClipboard = create<ClipboardState>()((set) => ({
  clipboard: { holds: 'nothing', seconds: 0 },
  put: (clipboard) => set({ clipboard }),
}));

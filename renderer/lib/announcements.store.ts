import { create } from 'zustand';
import type { LogEntry } from '../../electron/shared/domain/event.ts';

/** What takes something back: the entries it wrote, or the act that wrote them for many at once. */
export type Undo = readonly LogEntry[] | { readonly actId: string };

/** Whether there is anything to take back. */
export function canUndo(undo: Undo): boolean {
  return 'actId' in undo || undo.length > 0;
}

/** Something that was done, said once in words, with what takes it back. */
export interface Announcement {
  readonly id: number;
  readonly text: string;
  readonly undo: Undo;
}

interface Announcements {
  readonly latest: Announcement | undefined;
  readonly announce: (text: string, undo?: Undo) => void;
}

/** What was just done, for the message with Undo and for Ctrl+Z. */
export const useAnnouncements = create<Announcements>()((set, get) => ({
  latest: undefined,
  announce: (text, undo = []) => set({ latest: { id: (get().latest?.id ?? 0) + 1, text, undo } }),
}));

/** Says that something was done; with `undo` it can be taken back. */
export function useAnnounce(): Announcements['announce'] {
  return useAnnouncements((state) => state.announce);
}

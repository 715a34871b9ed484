import { create } from 'zustand';
import type { LogEntry } from '../../../electron/shared/domain/records/event.ts';

/** What Undo needs: the entries that were written, or the act that wrote them for many people at once. */
export type Undo = readonly LogEntry[] | { readonly actId: string };

/** As many as main remembers acts. */
const MAX_TO_UNDO = 50;

/** Something that was done, in words, with what Undo needs. */
export interface Announcement {
  readonly id: number;
  readonly text: string;
  readonly undo: Undo;
}

interface Announcements {
  readonly latest: Announcement | undefined;
  /** What can be undone, latest last. A message about something else doesn't change it. */
  readonly done: readonly Announcement[];
  readonly announce: (text: string, undo?: Undo) => void;
  /** It was undone. */
  readonly drop: (id: number) => void;
}

/** What was just done, for the message with Undo, and what can be undone before it, for Ctrl+Z. */
export const useAnnouncements = create<Announcements>()((set, get) => ({
  latest: undefined,
  done: [],
  announce: (text, undo = []) => {
    const latest = { id: (get().latest?.id ?? 0) + 1, text, undo };
    const done = canUndo(undo) ? [...get().done, latest].slice(-MAX_TO_UNDO) : get().done;
    set({ latest, done });
  },
  drop: (id) => set({ done: get().done.filter((one) => one.id !== id) }),
}));

/** Whether there is anything to undo. */
export function canUndo(undo: Undo): boolean {
  return 'actId' in undo || undo.length > 0;
}

/** Says that something was done. With `undo` it can be undone. */
export function useAnnounce(): Announcements['announce'] {
  return useAnnouncements((state) => state.announce);
}

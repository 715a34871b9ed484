import { create } from 'zustand';

/** A place in the guide: a page, and a part of it as its address writes it. */
export interface GuidePlace {
  readonly page: string;
  readonly part?: string;
}

/** What of Help is shown over the window. */
export type HelpNote = 'shortcuts' | 'about';

interface HelpState {
  /** Whether the guide is open beside the view. */
  readonly isOpen: boolean;
  /** How often it was asked for: each time the search takes the keyboard. */
  readonly asked: number;
  /** The page that is read; without one, the list of pages or what was found. */
  readonly place: GuidePlace | undefined;
  readonly query: string;
  readonly note: HelpNote | undefined;
  /** Opens the guide where it was left. */
  readonly open: () => void;
  readonly close: () => void;
  readonly search: (query: string) => void;
  readonly read: (place: GuidePlace | undefined) => void;
  readonly show: (note: HelpNote | undefined) => void;
}

/** Help: the guide beside the view, which stays while the person goes from view to view, and the lists over it. */
export const useHelp = create<HelpState>()((set) => ({
  isOpen: false,
  asked: 0,
  place: undefined,
  query: '',
  note: undefined,
  open: () => set(({ asked }) => ({ isOpen: true, asked: asked + 1 })),
  close: () => set({ isOpen: false }),
  search: (query) => set({ query, place: undefined }),
  read: (place) => set({ place }),
  show: (note) => set({ note }),
}));

import { create } from 'zustand';

interface PaletteState {
  readonly isOpen: boolean;
  /** The search field is not there yet: what is typed is kept here until it is. */
  readonly isWaiting: boolean;
  readonly typed: string;
  /** Index of the command that was chosen by the arrow keys; the list may be shorter. */
  readonly wanted: number;
  /** Enter was pressed: the chosen command runs as soon as the list for what is typed is there. */
  readonly isEntered: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** From now on the search field takes the keys itself. */
  readonly takeOver: () => void;
  /** Takes new letters and goes back to the first command. */
  readonly type: (typed: string) => void;
  readonly choose: (wanted: number) => void;
  readonly enter: () => void;
  /** Enter was answered. */
  readonly answered: () => void;
}

const CLOSED = { isOpen: false, isWaiting: false, typed: '', wanted: 0, isEntered: false };

/** What is typed into the palette, from the key that opens it on: its screen comes later than the first letters. */
export const usePalette = create<PaletteState>()((set) => ({
  ...CLOSED,
  open: () => set({ ...CLOSED, isOpen: true, isWaiting: true }),
  close: () => set(CLOSED),
  takeOver: () => set({ isWaiting: false }),
  type: (typed) => set({ typed, wanted: 0, isEntered: false }),
  choose: (wanted) => set({ wanted: Math.max(wanted, 0), isEntered: false }),
  enter: () => set({ isEntered: true }),
  answered: () => set({ isEntered: false }),
}));

import { create } from 'zustand';
import { served } from '../bridge/served.ts';
import { rememberedView, rememberView } from './remembered.ts';
import type { CourtTab, OpenDialog, View } from './view.ts';

/** What somebody went to mend: a finding of the gate before a link. */
export interface Errand {
  /** The page of the link. */
  readonly from: View;
  /** The gate that was asked, as `gateKey` writes it. */
  readonly gate: string;
  readonly itemId: string;
}

interface Navigation {
  readonly view: View;
  readonly dialog: OpenDialog | undefined;
  /** Whether the new view's heading takes the keyboard. */
  readonly headingTakesFocus: boolean;
  /** What the search field holds: the start page lists only people it fits. */
  readonly query: string;
  /** Where to go back to once something is mended here; gone as soon as the person goes anywhere else. */
  readonly errand: Errand | undefined;
  readonly go: (view: View) => void;
  /** Goes to a view to mend something there. */
  readonly mend: (view: View, errand: Errand) => void;
  /** Shows another tab of the court page that is open. */
  readonly openTab: (tab: CourtTab) => void;
  readonly search: (query: string) => void;
  readonly openDialog: (dialog: OpenDialog) => void;
  readonly closeDialog: () => void;
}

/** Where the person is in the app. Only the view survives a lock, and nothing survives the window. */
export const useNavigation = create<Navigation>()((set, get) => ({
  view: rememberedView() ?? { name: served.preferences?.startsAt ?? 'readiness' },
  dialog: undefined,
  headingTakesFocus: false,
  query: '',
  errand: undefined,
  go: (view) => set({ view, dialog: undefined, headingTakesFocus: true, errand: undefined }),
  mend: (view, errand) => set({ view, dialog: undefined, headingTakesFocus: true, errand }),
  openTab: (tab) => {
    const { view, go } = get();
    if (view.name !== 'court') return;
    const { name, personId, ecfAccountId } = view;
    go({ name, personId, ecfAccountId, tab });
  },
  search: (query) =>
    set({
      ...{ query, view: { name: 'readiness' }, headingTakesFocus: false },
      errand: undefined,
    }),
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: undefined }),
}));

// At every step, and not when the lock comes: by then the page may already be gone.
useNavigation.subscribe(({ view }, before) => {
  if (view !== before.view) rememberView(view);
});

/** Gives the function that goes to a view. */
export function useGo(): Navigation['go'] {
  return useNavigation((state) => state.go);
}

/** Gives the function that opens a dialog over the view. */
export function useOpenDialog(): Navigation['openDialog'] {
  return useNavigation((state) => state.openDialog);
}

/** Gives the function that closes the dialog over the view. */
export function useCloseDialog(): Navigation['closeDialog'] {
  return useNavigation((state) => state.closeDialog);
}

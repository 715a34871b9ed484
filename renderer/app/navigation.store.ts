import { create } from 'zustand';
import type { EcfAccount, Person } from '../../electron/shared/domain/people/person.ts';
import type { CourtId, EcfAccountId, PersonId } from '../../electron/shared/domain/values/ids.ts';
import { keepPlace, keptPlace } from '../lib/place.ts';

/** The parts of the page about one person in one court. */
export type CourtTab = 'checklist' | 'credential' | 'link';

/** What the main part of the window shows. */
export type View =
  | { readonly name: 'readiness' }
  | { readonly name: 'import' }
  | { readonly name: 'progress' }
  | { readonly name: 'reminders' }
  | { readonly name: 'person'; readonly personId: PersonId }
  | {
      readonly name: 'court';
      readonly personId: PersonId;
      readonly ecfAccountId: EcfAccountId;
      readonly tab: CourtTab;
    }
  | { readonly name: 'archive' }
  | { readonly name: 'courts' }
  | { readonly name: 'court-profile'; readonly courtId: CourtId }
  | { readonly name: 'firm' }
  | { readonly name: 'credentials' }
  | { readonly name: 'rescue' }
  | { readonly name: 'move' }
  | { readonly name: 'restore' }
  | { readonly name: 'practice' }
  | { readonly name: 'settings' };

/** The dialog on top of the view, if any. */
export type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'add-person' }
  | { readonly kind: 'edit-person'; readonly person: Person }
  | { readonly kind: 'archive-person'; readonly person: Person }
  | { readonly kind: 'merge-person'; readonly person: Person; readonly other?: Person }
  | { readonly kind: 'add-court'; readonly person: Person }
  | {
      readonly kind: 'change-court';
      readonly account: EcfAccount;
      readonly courtName: string;
    }
  | { readonly kind: 'list-court' };

interface Navigation {
  readonly view: View;
  readonly dialog: OpenDialog;
  /** Whether the new view's heading takes the keyboard. */
  readonly headingTakesFocus: boolean;
  /** What the search field holds: the start page lists only people it fits. */
  readonly filter: string;
  readonly go: (view: View) => void;
  readonly search: (filter: string) => void;
  readonly openDialog: (dialog: OpenDialog) => void;
  readonly closeDialog: () => void;
}

const NO_DIALOG: OpenDialog = { kind: 'none' };

function placeBefore(): View | undefined {
  const kept = keptPlace();
  return kept === undefined ? undefined : JSON.parse(kept);
}

/** Where the person is in the app; nothing of it outlives the window, and only the place outlives a lock, which loads the page anew. */
export const useNavigation = create<Navigation>()((set) => ({
  view: placeBefore() ?? { name: 'readiness' },
  dialog: NO_DIALOG,
  headingTakesFocus: false,
  filter: '',
  go: (view) => set({ view, dialog: NO_DIALOG, headingTakesFocus: true }),
  search: (filter) => set({ filter, view: { name: 'readiness' }, headingTakesFocus: false }),
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: NO_DIALOG }),
}));

// With each step and not when the lock comes: by then the page may be gone before it could.
useNavigation.subscribe(({ view }, before) => {
  if (view !== before.view) keepPlace(JSON.stringify(view));
});

/** Tells two views apart; the tabs of one court page are one view. */
export function viewKey(view: View): string {
  switch (view.name) {
    case 'person':
      return `person ${view.personId}`;
    case 'court':
      return `court ${view.ecfAccountId}`;
    case 'court-profile':
      return `court-profile ${view.courtId}`;
    default:
      return view.name;
  }
}

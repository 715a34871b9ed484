import type { Change } from '../domain/records/change.ts';
import type { SecretField } from '../domain/vault/credential-value.ts';

/** The views that the menu leads to. */
export type MenuView =
  | 'mine'
  | 'readiness'
  | 'reminders'
  | 'courts'
  | 'firm'
  | 'credentials'
  | 'settings'
  | 'import';

/** What the menu asks of the page: a view, something to do, or one of the parts of Help. */
export type MenuEntry = MenuView | 'add-person' | 'lock' | 'guide' | 'shortcuts' | 'about';

/** What main may say to the page unasked: that something changed, never what it is now. The page asks for what it shows. */
export type News =
  | { readonly kind: 'records-changed'; readonly changes: readonly Change[] }
  | { readonly kind: 'preferences-changed' }
  /** Firm IT changed what is set for this computer. */
  | { readonly kind: 'policy-changed' }
  /** Whether the records can be written has changed. */
  | { readonly kind: 'records-standing' }
  /** There is a new backup of the records, or one could not be made. */
  | { readonly kind: 'backups-changed' }
  /** How it stands with new versions of the app has changed. */
  | { readonly kind: 'updates-changed' }
  /** How it stands with the firm's database has changed. */
  | { readonly kind: 'sharing-changed' }
  /** The disk begins to run out of room, or has room again. */
  | { readonly kind: 'disk-changed' }
  /** The keychain failed, or works again. */
  | { readonly kind: 'keychain-changed' }
  /** The app locked itself; the page then loads again. */
  | { readonly kind: 'locked' }
  /** Somebody opened it again, perhaps in another window. */
  | { readonly kind: 'unlocked' }
  /** Whatever is revealed must be masked at once: its time is over or the window lost the focus. */
  | { readonly kind: 'mask' }
  /** A copied login or password is on the clipboard for so many seconds more, or no longer; for the countdown. */
  | {
      readonly kind: 'clipboard';
      readonly holds: SecretField | 'nothing';
      readonly seconds: number;
    }
  /** How far a long piece of work is. */
  | {
      readonly kind: 'progress';
      readonly of: 'rescue' | 'transfer' | 'destroy' | 'bulk' | 'roster' | 'export';
      /** Which import, where several may be under way. */
      readonly importId?: string;
      readonly done: number;
      readonly total: number;
    }
  /** A file that was being looked at was closed, because more were opened than are kept. */
  | { readonly kind: 'import-closed'; readonly importId: string }
  /** Rows of the board came or changed. */
  | { readonly kind: 'board-changed' }
  /** A notification was clicked: show the place it is about. */
  | { readonly kind: 'go-to'; readonly place: 'reminders' }
  /** A `fileready:` link waits for the page to take it. */
  | { readonly kind: 'link-came' }
  /** An entry of the menu was chosen that the page carries out. */
  | { readonly kind: 'menu'; readonly entry: MenuEntry }
  /** The menu's entry for practice was chosen: enter it or leave it, as its buttons do. */
  | { readonly kind: 'switch-practice' };

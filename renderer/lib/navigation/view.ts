import type { EcfAccount, Person } from '../../../electron/shared/domain/people/person.ts';
import type {
  CourtId,
  EcfAccountId,
  PersonId,
} from '../../../electron/shared/domain/values/ids.ts';

/** The parts of the page about one person in one court. */
export type CourtTab = 'checklist' | 'credential' | 'link';

/** What each view must be given to know what it is about. */
interface ViewInputs {
  /** What the person at the screen has left over all courts. */
  readonly mine: object;
  readonly readiness: object;
  readonly import: object;
  readonly progress: object;
  readonly reminders: object;
  /** `part`: the part of the page to arrive at, when it isn't the top. */
  readonly person: { readonly personId: PersonId; readonly part?: 'pacer' };
  readonly court: {
    readonly personId: PersonId;
    readonly ecfAccountId: EcfAccountId;
    readonly tab: CourtTab;
    /** The way of linking whose checks are shown, when it isn't the usual one. */
    readonly way?: 'guided' | 'assisted';
  };
  /** What the person has left over all courts. */
  readonly 'person-checklist': { readonly personId: PersonId };
  readonly courts: object;
  readonly 'court-profile': { readonly courtId: CourtId };
  readonly firm: object;
  readonly archive: object;
  readonly credentials: object;
  readonly rescue: object;
  readonly move: object;
  readonly restore: object;
  readonly practice: object;
  readonly settings: object;
}

/** The name of a view. */
export type ViewName = keyof ViewInputs;

/** What the view of this name must be given. */
export type ViewInput<N extends ViewName> = ViewInputs[N];

/** The view of this name with all that it must be given. */
export type ViewOf<N extends ViewName> = {
  readonly [K in N]: { readonly name: K } & ViewInputs[K];
}[N];

/** What the main part of the window shows. */
export type View = ViewOf<ViewName>;

/** A view that needs nothing but its name, so that it can be gone to from a list. */
export type PlainViewName = {
  [N in ViewName]: object extends ViewInputs[N] ? N : never;
}[ViewName];

/** A key that sets views apart. The tabs of one court page are one view. */
export function viewKey(view: View): string {
  switch (view.name) {
    case 'person':
      return `person ${view.personId}`;
    case 'person-checklist':
      return `person-checklist ${view.personId}`;
    case 'court':
      return `court ${view.ecfAccountId}`;
    case 'court-profile':
      return `court-profile ${view.courtId}`;
    default:
      return view.name;
  }
}

/** What each dialog that can be opened from anywhere must be given. */
interface DialogInputs {
  readonly 'add-person': object;
  readonly 'edit-person': { readonly person: Person };
  readonly 'archive-person': { readonly person: Person };
  /** Without another record the dialog asks for one. */
  readonly 'merge-person': { readonly person: Person; readonly other?: Person };
  readonly 'add-court': { readonly person: Person };
  readonly 'change-court': { readonly account: EcfAccount; readonly courtName: string };
  readonly 'list-court': object;
}

/** The name of a dialog. */
export type DialogName = keyof DialogInputs;

/** What the dialog of this name must be given. */
export type DialogInput<N extends DialogName> = DialogInputs[N];

/** The dialog of this name with all that it must be given. */
export type DialogOf<N extends DialogName> = {
  readonly [K in N]: { readonly name: K } & DialogInputs[K];
}[N];

/** The dialog on top of the view. */
export type OpenDialog = DialogOf<DialogName>;

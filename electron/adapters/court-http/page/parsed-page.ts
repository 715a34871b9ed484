import type { Menus } from '../../../ports/courts.ts';
import type { NamesOnBothSides } from '../../../shared/domain/linking/events.ts';

/** What sending a form needs: its address, its encoding, and its fixed fields in the page's order. */
export interface PageForm {
  /** Absolute address, always on the host that served the page. */
  readonly action: string;
  readonly encoding: 'urlencoded' | 'multipart';
  /** Hidden fields and the one submit button, as a browser would send them. */
  readonly fixed: readonly (readonly [name: string, value: string])[];
}

/** Why a page was not recognized. Kept for diagnostics, never the page itself. */
export type NotRecognizedReason =
  | 'too-large'
  | 'too-deep'
  | 'too-many-parts'
  | 'too-slow'
  | 'several-forms'
  | 'foreign-action'
  | 'unexpected-fields'
  | 'unreadable-names'
  | 'contradicting'
  | 'nothing-known';

/**
 * One page of a court as the app understands it. `menus` may come with any page of a signed-in person. What is not
 * certain is `not-recognized`: the app then stops and offers the guided way.
 */
export type ParsedPage =
  /** A front page. A court of appeals may share its own with a bankruptcy appellate panel, which has an entry apart. */
  | { readonly kind: 'landing'; readonly filingHref?: string; readonly panelHref?: string }
  | { readonly kind: 'forward'; readonly href: string }
  | { readonly kind: 'sign-in' }
  | {
      readonly kind: 'old-sign-in';
      readonly form: PageForm;
      readonly loginField: string;
      readonly passwordField: string;
      readonly redactionField?: string;
    }
  | {
      readonly kind: 'menus';
      readonly menus: Menus;
      readonly utilitiesHref?: string;
      readonly logoutHref?: string;
    }
  | {
      readonly kind: 'utilities';
      readonly linkHref: string;
      readonly label: string;
      readonly menus?: Menus;
    }
  | {
      readonly kind: 'link-form';
      readonly title: string;
      readonly form: PageForm;
      readonly loginField: string;
      readonly passwordField: string;
    }
  | {
      readonly kind: 'names';
      readonly names: NamesOnBothSides;
      readonly form: PageForm;
    }
  | { readonly kind: 'linked'; readonly names?: NamesOnBothSides; readonly menus?: Menus }
  | { readonly kind: 'maintenance' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'not-recognized'; readonly reason: NotRecognizedReason };

/** The kinds of court pages the app recognizes. */
export type ParsedPageKind = ParsedPage['kind'];

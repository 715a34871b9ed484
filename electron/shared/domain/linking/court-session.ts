import type { CourtEndpoint } from '../courts/endpoint.ts';
import type { Failure, Result } from '../values/result.ts';
import type { NamesOnBothSides } from './events.ts';
import type { MenuReading } from './evidence.ts';

/** The menus a signed-in person sees, as words a paralegal knows, without key marks. */
export interface Menus {
  readonly shows: MenuReading;
  /** Every top menu label, in order, e.g. Query, Reports, Utilities, Logout. */
  readonly labels: readonly string[];
  /** Of these, the ones a person files with, e.g. Civil and Criminal, or Bankruptcy and Adversary. */
  readonly filing: readonly string[];
}

/** A person signed in to a court through PACER, once. */
export interface SignedIn {
  /** A fresh id of this sign-in: two readings of menus agree only when these differ. */
  readonly signInId: string;
  readonly menus: Menus;
  /** A remark of PACER that does not stop anything, in PACER's words (a missing client code, a disabled search account). */
  readonly remark?: string;
}

/** What the person signs in with. `redactionAcknowledged` is true only when the person has said so, never by default. */
export interface SignInInput {
  readonly username: string;
  readonly password: string;
  readonly otpCode?: string;
  readonly clientCode?: string;
  readonly redactionAcknowledged: boolean;
}

/** Both names as the court's page shows them, with a digest of that page's meaning so that a later change is noticed. */
export interface LinkReview {
  readonly names: NamesOnBothSides;
  /** SHA-256 of the names and the form that would be sent, 64 hexadecimal digits. */
  readonly pageDigest: string;
}

/** How the one confirming request ended. `not-sent`: no byte of its body left the machine. `unknown`: anything may have happened; never send again. */
export type SendOutcome =
  | { readonly kind: 'confirmed'; readonly names?: NamesOnBothSides }
  | { readonly kind: 'linked-to-other-names'; readonly names: NamesOnBothSides }
  | { readonly kind: 'not-sent'; readonly failure: Failure }
  | { readonly kind: 'unknown'; readonly detail: string };

/**
 * One run at one court: signs in at most once, confirms at most once, signs out. Its cookies and token live in memory and
 * die with it. Every failure is a value; after a failure of any step the only thing left to do is `signOut`,
 * except that a refused link form (`court-refused-login`) may be filled in again.
 */
export interface CourtSession {
  signIn(input: SignInInput): Promise<Result<SignedIn>>;
  /** Goes through Utilities to the empty link form. */
  openLinkForm(): Promise<Result<{ readonly title: string }>>;
  /** Sends the CM/ECF login; changes nothing at the court; answers with both names. */
  submitLinkForm(input: {
    readonly login: string;
    readonly password: string;
  }): Promise<Result<LinkReview>>;
  /** Leaves the review without linking and comes back to the empty form. */
  goBack(): Promise<Result<{ readonly title: string }>>;
  /** Sends the one irreversible request for exactly the review that `pageDigest` names. A second call never sends. */
  confirm(pageDigest: string): Promise<SendOutcome>;
  /** Reads the menus of this sign-in again, with a GET. */
  readMenus(): Promise<Result<Menus>>;
  /** Ends the session at the court and at PACER and forgets everything; never fails. */
  signOut(): Promise<void>;
}

/** Says how to reach a URL: `DIRECT`, or `PROXY host:port` and the like, several divided by `;`, as the system's proxy settings put it. */
export type ResolveProxy = (url: string) => Promise<string>;

/** What a court shows to someone who has not signed in. */
export interface CourtLook {
  readonly host: string;
  readonly shows: 'sign-in' | 'old-sign-in';
}

/** A look at a court from outside. */
export interface CourtLookout {
  /** Whether a court's sign-in page is where it is said to be; GETs only, nobody signs in. */
  look(endpoint: CourtEndpoint): Promise<Result<CourtLook>>;
}

/** The door to courts. */
export interface Court {
  /** Starts a run; `signal` ends what is under way when the machine goes to sleep or the person leaves. */
  open(endpoint: CourtEndpoint, signal?: AbortSignal): CourtSession;
  /** Asks a court that is still on the old system whether it accepts a CM/ECF login; one try, no repeats (repeated wrong tries lock the account). */
  tryOldSignIn(
    endpoint: CourtEndpoint,
    input: {
      readonly login: string;
      readonly password: string;
      readonly redactionAcknowledged: boolean;
    },
  ): Promise<Result<Menus>>;
}

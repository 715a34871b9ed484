import type { CourtRecord } from '../shared/domain/courts/court.ts';
import type { CourtEndpoint } from '../shared/domain/courts/endpoint.ts';
import type { CourtSignInPage } from '../shared/domain/courts/sign-in-page.ts';
import type { NamesOnBothSides } from '../shared/domain/linking/events.ts';
import type { MenuReading } from '../shared/domain/linking/evidence.ts';
import type { PracticeTrouble } from '../shared/domain/linking/practice-trouble.ts';
import type { AccountKind, AccountType, MfaState } from '../shared/domain/pacer/account.ts';
import type { SignInInput } from '../shared/domain/pacer/sign-in.ts';
import type { Role } from '../shared/domain/people/person.ts';
import type { CourtProfile } from '../shared/domain/profiles/court-profile.ts';
import type { SourceTable } from '../shared/domain/profiles/layers.ts';
import type { OpenedProfile, ProfileOverride } from '../shared/domain/profiles/open-profile.ts';
import type { Failure, Result } from '../shared/domain/values/result.ts';

/** All courts and what is known of each. */
export interface CourtBook {
  records(): Promise<readonly CourtRecord[]>;
  /** Ids of the courts whose own notices are built in, in the order to offer them. */
  ownProfiles(): Promise<readonly string[]>;
  /** The court's profile with all its layers; undefined for an unknown court. Cached until something about the court is recorded. */
  profile(courtId: string): Promise<CourtProfile | undefined>;
  /** The profile as these overrides would make it, with what is wrong with each; without any, as it ships. */
  tryOut(
    courtId: string,
    overrides: readonly ProfileOverride[],
  ): Promise<OpenedProfile | undefined>;
  /** The values and steps of the court's profile that firm IT's file says, which nobody overrides. */
  lockedByIt(courtId: string): Promise<ReadonlySet<string>>;
  /** The sources that ship, by the short name a profile cites them with. */
  sources(): Promise<SourceTable>;
}

/** The menus a signed-in person sees, as words a paralegal knows, without key marks. */
export interface Menus {
  readonly shows: MenuReading;
  /** Every top menu label, in order, e.g. Query, Reports, Utilities, Logout. */
  readonly labels: readonly string[];
  /** The labels among them that a person files with, e.g. Civil and Criminal, or Bankruptcy and Adversary. */
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
 * die with it. Every failure is a value. After any step fails, only `signOut` is left to do, except that a refused link
 * form (`court-refused-login`) may be filled in again.
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

/** The door to courts. */
export interface Court {
  /** Starts a run; `signal` ends it when the machine goes to sleep or the person leaves. */
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

/** Checks a court's address without signing in. */
export interface CourtProbe {
  /** Whether the court's sign-in page is at its address. Sends GETs only. */
  probe(endpoint: CourtEndpoint): Promise<Result<CourtSignInPage>>;
}

/** How to reach a URL: `DIRECT`, or `PROXY host:port` and the like, separated by `;`, as the system's proxy settings put it. */
export type ResolveProxy = (url: string) => Promise<string>;

/** A person of the practice court, as its list shows them. All are invented. */
export interface PracticePerson {
  readonly id: string;
  readonly name: string;
  readonly story: string;
  readonly capacity: Role;
  readonly accountType: AccountType;
  readonly kind: AccountKind;
  readonly mfa: MfaState;
  readonly pacerUsername: string;
  readonly pacerPassword: string;
  readonly ecfLogin: string;
  readonly ecfPassword: string;
  /** The one-time code that is right now, for people who have multifactor authentication. */
  readonly code?: string;
}

/** The embedded practice court, started by the first call that needs it. */
export interface Practice {
  /** The hosts it answers at, known before it starts. */
  readonly hosts: readonly string[];
  endpointFor(courtId: string): Promise<CourtEndpoint>;
  people(courtId: string): Promise<readonly PracticePerson[]>;
  stop(): Promise<void>;
}

/** The practice court's switches, as far as a rehearsal may use them. */
export interface PracticeTroubles {
  /** Turns on one kind of trouble in a court, or turns trouble off. */
  setTrouble(courtId: string, trouble: PracticeTrouble | undefined): Promise<void>;
}

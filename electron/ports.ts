import type { CourtRecord } from './shared/domain/courts/court.ts';
import type { CourtEndpoint } from './shared/domain/courts/endpoint.ts';
import type { Court } from './shared/domain/linking/court-session.ts';
import type { MfaState } from './shared/domain/pacer/account.ts';
import type { Preferences } from './shared/domain/preferences.ts';
import type { CourtProfile } from './shared/domain/profiles/court-profile.ts';
import type { SourceTable } from './shared/domain/profiles/layers.ts';
import type { OpenedProfile, ProfileOverride } from './shared/domain/profiles/open-profile.ts';
import type { CourtOverrides } from './shared/domain/records/court-overrides.ts';
import type { EcfRecord } from './shared/domain/records/ecf-record.ts';
import type { LogEntry, LogEvent, NewEvent, Subject } from './shared/domain/records/event.ts';
import type { FirmRecord } from './shared/domain/records/firm-record.ts';
import type { PersonRecord } from './shared/domain/records/person-record.ts';
import type { Told } from './shared/domain/reminders/plan.ts';
import type { Instant, LocalDate } from './shared/domain/values/calendar.ts';
import type { Result } from './shared/domain/values/result.ts';
import type { Language, LocalText, TextValues } from './shared/domain/values/text.ts';
import type { PassphraseStrength } from './shared/domain/vault/passphrase.ts';
import type { PresenceState } from './shared/domain/vault/presence.ts';
import type { Grant, PresenceReason, ProtectedAct } from './shared/domain/vault/protected-act.ts';
import type { Transfer } from './shared/domain/vault/transfer.ts';

export type { Court };

/** Wall clock, for what people recorded and for deadlines; and a steady one, for time-outs, that no clock change moves. */
export interface Clock {
  now(): Instant;
  /** Milliseconds that only ever grow; no relation to the time of day. */
  steady(): number;
}

/** Whether the records can be written, and why not. */
export type RecordsCondition =
  | 'ready'
  /** Made by a newer version of the app: shown, never touched. */
  | 'newer-version'
  /** The folder or the file can't be written. */
  | 'not-writable'
  /** Not a readable database: kept as it is, and nothing is written over it. */
  | 'damaged';

/** The firm's records on this machine: one append-only log and what it adds up to. */
export interface Records {
  readonly condition: RecordsCondition;
  /** Name of this machine in the log, 8 hexadecimal digits. */
  readonly machine: string;
  /** All of the events or none, durably on disk before it answers. Fails with `records-full`, `records-read-only` or `records-failed`. */
  append(
    events: readonly NewEvent[],
    /** Told now and then how many are written; they count only once all are. */
    onProgress?: (done: number) => void,
  ): Result<readonly LogEvent[]>;
  /** Takes events back by writing that they are undone; all or none. Fails with `nothing-to-undo` when one can't be, and with `undo-built-upon` when what was recorded since would go out of sight. */
  undo(entries: readonly LogEntry[]): Result<readonly LogEvent[]>;
  person(id: string): PersonRecord | undefined;
  people(): readonly PersonRecord[];
  ecf(id: string): EcfRecord | undefined;
  /** Every CM/ECF account of one person that was not taken off the list. */
  ecfOf(personId: string): readonly EcfRecord[];
  ecfAll(): readonly EcfRecord[];
  /** Every CM/ECF account these people ever had, also those taken off the list. */
  ecfEver(personIds: readonly string[]): readonly EcfRecord[];
  firm(): FirmRecord;
  /** What people recorded about a court itself; undefined when nobody ever did. */
  court(courtId: string): CourtOverrides | undefined;
  /** The same for every court of which something was recorded. */
  courts(): readonly CourtOverrides[];
  /** What a crash may have left half done; also of accounts taken off the list. */
  pending(): readonly EcfRecord[];
  /** Every CM/ECF account whose credential the keychain should or may hold, whether or not it is still on the list. */
  withCredential(): readonly EcfRecord[];
  eventsOf(subject: Subject): readonly LogEvent[];
  /** Number of the last change to what the log adds up to; only ever grows, also over a rebuild and a restart. */
  revision(): number;
  /** The subjects touched after that revision, with the person each belongs to where one is left. */
  changedSince(
    revision: number,
  ): readonly { readonly subject: Subject; readonly personId?: string }[];
  /** The log in order of subject and time, at most so many events after `last`: read in pieces, it never holds up the app. */
  logAfter(last: LogEntry | undefined, most: number): readonly LogEvent[];
  /** Drops all projections and folds the log anew. */
  rebuild(): void;
  /** Calls `listener` after each committed change with the subjects it touched. */
  onChange(listener: (subjects: readonly Subject[]) => void): void;
  close(): void;
}

/**
 * Where a worked-out board is put away between two runs. A convenience: it can be thrown away at any time, and when it
 * fails the board is worked out anew. Texts are opaque to it.
 */
export interface BoardShelf {
  /** What was said of the rows; undefined while they are being replaced. */
  head(): string | undefined;
  /** At most so many rows whose sort key comes after `after`, in order. */
  rows(after: string, most: number): readonly string[];
  /** Replaces and removes rows; the head is gone until it is set again. */
  put(
    rows: readonly { readonly id: string; readonly sort: string; readonly text: string }[],
    gone: readonly string[],
  ): void;
  setHead(text: string): void;
  clear(): void;
  close(): void;
}

/** All courts and what is known of each. */
export interface CourtBook {
  records(): Promise<readonly CourtRecord[]>;
  /** Ids of the courts whose own notices are built in, in the order to offer them. */
  ownProfiles(): Promise<readonly string[]>;
  /** The court's profile with all its layers; undefined for an unknown court. Made once, until something about the court is recorded. */
  profile(courtId: string): Promise<CourtProfile | undefined>;
  /** The profile as these overrides would make it, with what is wrong with each; without any, as it ships. */
  tryOut(
    courtId: string,
    overrides: readonly ProfileOverride[],
  ): Promise<OpenedProfile | undefined>;
  /** The sources that ship, by the short name a profile cites them with. */
  sources(): Promise<SourceTable>;
}

/** New names and digests. */
export interface Ids {
  /** A UUIDv7. */
  newId(): string;
  /** SHA-256, 64 hexadecimal digits: tells whether two things are equal. */
  fingerprint(text: string): string;
  /** 256 random bits, 64 hexadecimal digits. */
  newGrant(): Grant;
}

/** What kind of keychain this run has. `memory` exists in the development runtime only and ends with it. */
export type KeychainKind = 'system' | 'memory';

/**
 * The operating system's keychain. `undefined` means that it holds nothing under that name; anything that goes wrong
 * is one of the `keychain-...` failures, never "no credential". Values are at most 2048 bytes of UTF-8 (`credential-too-long`).
 * `keychain-waiting`: the keychain is asking the person something. What was asked for goes on and may still come true;
 * nothing else is asked of the keychain meanwhile.
 */
export interface Keychain {
  /** Asks once, quietly, whether this machine has a working keychain. */
  check(): Promise<Result<KeychainKind>>;
  read(name: string): Promise<Result<string | undefined>>;
  write(name: string, value: string): Promise<Result<undefined>>;
  remove(name: string): Promise<Result<undefined>>;
  /** Resolves when nothing is being asked of the keychain. */
  whenFree(): Promise<void>;
}

/** Look and feel only: losing it costs no work. */
export interface PreferencesStore {
  read(): Preferences;
  write(change: Partial<Preferences>): Promise<Result<Preferences>>;
}

/** Proof that the person at the keyboard is the one whose machine this is, by the best way this machine has. */
export interface Presence {
  state(): Promise<Result<PresenceState>>;
  /** Asks for proof. Fails with `presence-refused`, `presence-wrong-pin`, `presence-wait`, `presence-not-set-up` or what the keychain says. */
  prove(reason: PresenceReason, pin: string | undefined): Promise<Result<undefined>>;
  /** Sets the app's PIN; changing it takes the current one. */
  setPin(pin: string, currentPin: string | undefined): Promise<Result<undefined>>;
  /** Removes the app's PIN without asking: only after everything it protects is gone. */
  forgetPin(): Promise<Result<undefined>>;
}

/** Proofs of presence that were given and not yet used. */
export interface Grants {
  give(act: ProtectedAct): Grant;
  /** Uses up the grant; fails with `presence-needed` when it is not for this act, used or older than a minute. */
  use(grant: Grant | undefined, act: ProtectedAct): Result<undefined>;
  dropAll(): void;
}

/** The system's clipboard, for secrets. */
export interface Clipboard {
  /** Puts a secret there, marked so that clipboard histories leave it out where they are honest. */
  putSecret(text: string): Promise<Result<undefined>>;
  /** Takes the secret off again if it is still there; leaves anything else alone. Answers whether it was there. */
  clearIfOurs(): Promise<boolean>;
}

/** Keeps our windows out of screen capture while a secret shows, as far as the system allows. */
export interface ScreenGuard {
  protect(isOn: boolean): void;
}

/** What the system's own file dialogs are asked for. */
export type FileQuestion =
  | 'rescue'
  | 'transfer'
  | 'roster'
  | 'left-out'
  | 'board'
  | 'calendar'
  | 'court-profile'
  | 'mail'
  | 'pdf';

/** The system's file dialogs; undefined when the person closed one. */
export interface FileDialogs {
  chooseFile(what: FileQuestion): Promise<string | undefined>;
  chooseWhereToSave(what: FileQuestion, suggestedName: string): Promise<string | undefined>;
  /** A folder for several files; `join` gives the path of one of them. */
  chooseFolder(what: FileQuestion): Promise<{ join(name: string): string } | undefined>;
}

/** A file as it was when it was read, so that only that file is ever destroyed. */
export interface FileMark {
  readonly path: string;
  readonly device: number;
  readonly inode: number;
  readonly size: number;
}

/** Files that hold or held secrets. */
export interface SecretFiles {
  /** Reads a plain file of at most `maxBytes`. Fails with `file-not-readable` or `file-too-large`. */
  read(
    path: string,
    maxBytes: number,
  ): Promise<Result<{ readonly bytes: Uint8Array; readonly mark: FileMark }>>;
  /** Writes a new file for this user alone, whole or not at all. Fails with why: `file-in-use`, `folder-not-allowed`, `folder-gone`, `folder-read-only`, `disk-full`, `file-name-too-long`, or `file-not-written`. */
  write(path: string, bytes: Uint8Array): Promise<Result<undefined>>;
  /** Overwrites and removes a file. Fails with `file-changed` when it is no longer the one that was read, or `file-not-destroyed`. */
  destroy(mark: FileMark): Promise<Result<undefined>>;
}

/** A CSV file read whole: rows that are not blank, below their heading. */
export interface CsvTable {
  readonly headings: readonly string[];
  /** The line of the file the headings begin on, counted from 1. */
  readonly headingLine: number;
  readonly rows: readonly (readonly string[])[];
  /** The line of the file each row begins on, counted from 1. */
  readonly lines: readonly number[];
}

/** Reads CSV, every cell as text. Which separator a file has is judged by the row that `isHeading` knows, if there is one. */
export interface Csv {
  /** The whole table with the line each row begins on. Fails with `csv-quote-open`, `csv-too-many-rows`, `csv-too-many-columns`, `csv-field-too-long` or `csv-no-rows`. */
  table(text: string, isHeading: (cells: readonly string[]) => boolean): Result<CsvTable>;
  /**
   * Row by row without keeping any, the heading first, each with the line it begins on. Fails as `table` does, and with
   * whatever `onRow` fails with.
   */
  scan(
    text: string,
    onRow: (row: readonly string[], line: () => number) => Result<undefined>,
    isHeading: (cells: readonly string[]) => boolean,
  ): Result<undefined>;
}

/** Locks a transfer into a file's bytes and opens it again. */
export interface TransferSeal {
  seal(transfer: Transfer, passphrase: string): Promise<Uint8Array>;
  /** Whole or not at all; says apart what is safe to tell apart. */
  open(bytes: Uint8Array, passphrase: string): Promise<Result<Transfer>>;
  strength(passphrase: string): Promise<PassphraseStrength>;
}

/** A person of the practice court, as its list shows them. All are invented. */
export interface PracticePerson {
  readonly id: string;
  readonly name: string;
  readonly story: string;
  readonly capacity: 'attorney' | 'trustee' | 'filing-agent';
  readonly accountType: 'upgraded' | 'legacy';
  readonly kind: 'individual' | 'paa';
  readonly mfa: MfaState;
  readonly pacerUsername: string;
  readonly pacerPassword: string;
  readonly ecfLogin: string;
  readonly ecfPassword: string;
  /** The one-time code that is right now, for people who have multifactor authentication. */
  readonly code?: string;
}

/** The embedded practice court, started when first asked for. */
export interface Practice {
  endpointFor(courtId: string): Promise<CourtEndpoint>;
  people(courtId: string): Promise<readonly PracticePerson[]>;
  stop(): Promise<void>;
}

/** Something to go wrong on purpose in the next rehearsal, so that a person has met it before. */
export type PracticeTrouble = 'answer-lost' | 'never-arrived' | 'menus-late';

/** The practice court's switches, as far as a rehearsal may use them. */
export interface PracticeTroubles {
  /** Has one kind of trouble in a court, or none. */
  setTrouble(courtId: string, trouble: PracticeTrouble | undefined): Promise<void>;
}

/** Opens a page in the person's browser if the app itself names it (a source, a court's page); answers false, and opens nothing, for any other. */
export interface Links {
  open(url: string): Promise<boolean>;
  /** Opens a court's own front page; answers false for the practice court. */
  openCourt(endpoint: CourtEndpoint): Promise<boolean>;
}

/** The diary of the app for support: names of calls and codes, never what was in them. */
export interface Log {
  info(what: string): void;
  trouble(what: string, error?: unknown): void;
}

/** The app's own words where the main process itself speaks: notifications, mail drafts, exports, printed pages. */
export interface Words {
  /** A text of the catalogue, with its holes filled; dates among the values are written out. */
  say(id: string, values?: Readonly<Record<string, string | number>>): string;
  /** A text of a court's content in this language, or in English. */
  local(text: LocalText, values?: TextValues): string;
  /** A calendar day, written out. */
  day(date: LocalDate): string;
  /** The same words in another language, where there are any. */
  in(language: Language): Words;
}

/** Writes a calendar file: one whole day per entry; the same `uid` updates what an earlier file brought. */
export type CalendarFile = (calendar: {
  readonly name: string;
  readonly now: Instant;
  readonly entries: readonly {
    readonly uid: string;
    readonly date: LocalDate;
    readonly summary: string;
    readonly description: string;
  }[];
}) => Promise<string>;

/** Puts a page of ours (HTML without scripts) on paper or into a PDF. Fails with `pdf-failed`, `print-failed` or `print-not-offered`. */
export interface Printer {
  pdf(html: string): Promise<Result<Uint8Array>>;
  /** `isCancelled`: the person closed the system's question and nothing was printed. */
  print(html: string): Promise<Result<{ readonly isCancelled: boolean }>>;
}

/** The person's mail program. */
export interface Mail {
  /** Opens a new message; takes nothing but a `mailto:` address. Fails with `mail-not-opened`. */
  openDraft(mailto: string): Promise<Result<undefined>>;
}

/** What the user of this machine was already told, on disk before anything is shown. */
export interface ReminderLedger {
  told(): Told;
  /** Notes what is about to be told today; false when it could not be noted, and then it must not be told. */
  tell(
    reached: readonly { readonly key: string; readonly stage: number }[],
    today: LocalDate,
  ): boolean;
  /** Keys of those that were told since the list was last looked at. */
  unseen(): ReadonlySet<string>;
  markSeen(): void;
  snoozedUntil(): Instant | undefined;
  snooze(until: Instant | undefined): void;
  close(): void;
}

/** The desktop's own notifications and the number at the app's icon. What is given may show on a locked screen: no names. */
export interface Notifier {
  show(notification: { readonly title: string; readonly body: string }): void;
  badge(count: number): void;
}

import type { Instant } from './shared/domain/calendar.ts';
import type { CourtRecord } from './shared/domain/court.ts';
import type { CourtProfile } from './shared/domain/court-profile.ts';
import type { Court } from './shared/domain/court-session.ts';
import type { EcfRecord } from './shared/domain/ecf-record.ts';
import type { CourtEndpoint } from './shared/domain/endpoint.ts';
import type { LogEntry, LogEvent, NewEvent, Subject } from './shared/domain/event.ts';
import type { FirmRecord } from './shared/domain/firm-record.ts';
import type { MfaState } from './shared/domain/pacer-account.ts';
import type { PersonRecord } from './shared/domain/person-record.ts';
import type { Preferences } from './shared/domain/preferences.ts';
import type { Result } from './shared/domain/result.ts';

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
  append(events: readonly NewEvent[]): Result<readonly LogEvent[]>;
  /** Takes events back by writing that they are undone; all or none. Fails with `nothing-to-undo` when one can't be. */
  undo(entries: readonly LogEntry[]): Result<readonly LogEvent[]>;
  person(id: string): PersonRecord | undefined;
  people(): readonly PersonRecord[];
  ecf(id: string): EcfRecord | undefined;
  /** Every CM/ECF account of one person that was not taken off the list. */
  ecfOf(personId: string): readonly EcfRecord[];
  ecfAll(): readonly EcfRecord[];
  firm(): FirmRecord;
  /** What a crash may have left half done. */
  pending(): readonly EcfRecord[];
  eventsOf(subject: Subject): readonly LogEvent[];
  /** Drops all projections and folds the log anew. */
  rebuild(): void;
  /** Calls `listener` after each committed change with the subjects it touched. */
  onChange(listener: (subjects: readonly Subject[]) => void): void;
  close(): void;
}

/** All courts and what is known of each. */
export interface CourtBook {
  records(): Promise<readonly CourtRecord[]>;
  /** Ids of the courts whose own notices are built in, in the order to offer them. */
  ownProfiles(): Promise<readonly string[]>;
  /** The court's profile with all its layers; undefined for an unknown court. Made once per court and run. */
  profile(courtId: string): Promise<CourtProfile | undefined>;
}

/** New names and digests. */
export interface Ids {
  /** A UUIDv7. */
  newId(): string;
  /** SHA-256, 64 hexadecimal digits: tells whether two things are equal. */
  fingerprint(text: string): string;
}

/** What kind of keychain this run has. `memory` exists in the development runtime only and ends with it. */
export type KeychainKind = 'system' | 'memory' | 'unavailable';

/**
 * The operating system's keychain. `undefined` means that it holds nothing under that name; anything that goes wrong
 * is `keychain-unavailable`, never "no credential". Values are at most 2048 bytes of UTF-8 (`credential-too-long`).
 */
export interface Keychain {
  /** Asks once, quietly, whether this machine has a working keychain. */
  kind(): Promise<KeychainKind>;
  read(name: string): Promise<Result<string | undefined>>;
  write(name: string, value: string): Promise<Result<undefined>>;
  remove(name: string): Promise<Result<undefined>>;
}

/** Look and feel only: losing it costs no work. */
export interface PreferencesStore {
  read(): Preferences;
  write(change: Partial<Preferences>): Result<Preferences>;
}

/** Proof that the person at the keyboard is the one whose machine this is. */
export interface Presence {
  /** `not-offered` where the platform has no way yet; the action then goes on and the journal says so. */
  confirm(reason: string): Promise<'confirmed' | 'refused' | 'not-offered'>;
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

/** Opens a page in the person's browser if the app itself names it (a source, a court's page); answers false, and opens nothing, for any other. */
export interface Links {
  open(url: string): Promise<boolean>;
}

/** The diary of the app for support: names of calls and codes, never what was in them. */
export interface Log {
  info(what: string): void;
  trouble(what: string, error?: unknown): void;
}

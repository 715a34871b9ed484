import type { LinkAttemptId, LinkWay } from '../shared/domain/linking/events.ts';
import type { EcfAccount } from '../shared/domain/people/person.ts';
import type { SubjectChange } from '../shared/domain/records/change.ts';
import type { CourtOverrides } from '../shared/domain/records/court-overrides.ts';
import type { EcfRecord } from '../shared/domain/records/ecf-record.ts';
import type { LogEntry, LogEvent, NewEvent, Subject } from '../shared/domain/records/event.ts';
import type { RecordsStanding } from '../shared/domain/records/file/condition.ts';
import type { FirmRecord } from '../shared/domain/records/firm-record.ts';
import type { PersonRecord } from '../shared/domain/records/person-record.ts';
import type { Counted } from '../shared/domain/records/set-apart.ts';
import type { ExportedDate } from '../shared/domain/reminders/deadline-calendar.ts';
import type { Told } from '../shared/domain/reminders/plan.ts';
import type { Instant, LocalDate } from '../shared/domain/values/calendar.ts';
import type { EcfAccountId } from '../shared/domain/values/ids.ts';
import type { Result } from '../shared/domain/values/result.ts';

/** `forget`: caches drop what they hold about the subjects. `follow`: readers compute again or pass the news on, and find no stale cache. */
export type ChangePhase = 'forget' | 'follow';

/** Gets the subjects that a change touched, each once. */
export type ChangeListener = (subjects: readonly Subject[]) => void;

/** What came of events that were handed over: those that were new, and how many can't be read. */
export interface Received {
  readonly taken: readonly LogEvent[];
  readonly unread: number;
}

/** What was handed over as an event, and whether this computer's own login sent it. */
export interface SentEvent {
  readonly raw: unknown;
  readonly isOwn: boolean;
}

/** How a large act is followed and stopped. */
export interface LargeOptions {
  /** Called now and then with how many events are written; they count only once all are. */
  readonly onProgress?: (done: number) => void;
  /** Gives the act up, unless it is on disk already: it fails with `act-stopped` and nothing is recorded. */
  readonly signal?: AbortSignal;
}

/** Something that was handed over as an event and isn't one this app can fold. */
export interface UnreadEvent {
  readonly received: Instant;
  readonly problem: string;
}

/** The firm's records on this machine: one append-only log and what it adds up to. */
export interface Records {
  /** Whether the records can be written, and if not, what a person needs to know. */
  readonly standing: RecordsStanding;
  /** Calls `listener` whenever the condition of the records has changed, for instance because damage was found. */
  onStanding(listener: () => void): void;
  /** Looks at every entry in a thread of its own, and again after a day. Call it once the first screen is on its way, and every now and then; the first write waits for the first look. */
  beginCheck(): void;
  /** Resolves once the first write doesn't have to wait for that look. Large acts wait for it first, so that they don't hold up the app. */
  readyToWrite(): Promise<void>;
  /** Goes on with what is left, where entries are missing. */
  acceptLoss(): void;
  /** Name of this machine in the log, 8 hexadecimal digits. */
  readonly machine: string;
  /** All of the events or none, durably on disk before it answers. Fails with `records-full`, `records-read-only` or `records-failed`. */
  append(
    events: readonly NewEvent[],
    /** Called now and then with how many are written; they count only once all are. */
    onProgress?: (done: number) => void,
  ): Result<readonly LogEvent[]>;
  /**
   * The same for any number of events, without keeping the app from anything else meanwhile. What else is written before it
   * answers waits for it. All rows are up to date when it answers.
   */
  appendMany(
    events: readonly NewEvent[],
    options?: LargeOptions,
  ): Promise<Result<readonly LogEvent[]>>;
  /** Undoes any number of entries, as `undo` does, without keeping the app from anything else meanwhile. */
  undoMany(
    entries: readonly LogEntry[],
    options?: LargeOptions,
  ): Promise<Result<readonly LogEvent[]>>;
  /**
   * Takes in events that other machines recorded, as they were handed over: each is checked by the schema of its kind.
   * What fails is kept apart and not folded. All or none; an event that is here already changes nothing.
   */
  receive(events: readonly unknown[]): Result<Received>;
  /** Whether nothing was ever recorded. */
  isEmpty(): boolean;
  /** What was handed over and can't be read, oldest first. */
  unread(): readonly UnreadEvent[];
  /** Entries of kinds that only a newer app knows, as far as all were looked at already; undefined where there are none. */
  newer(): Counted | undefined;
  /** Gives this machine another name in the log: its records were brought from another computer. Fails as `append` does; then the name stays. */
  rename(machine: string): Result<undefined>;
  /** Takes events back by writing that they are undone; all or none. Fails with `nothing-to-undo` when one can't be, and with `undo-built-upon` when what was recorded since would go out of sight. */
  undo(entries: readonly LogEntry[]): Result<readonly LogEvent[]>;
  person(id: string): PersonRecord | undefined;
  people(): readonly PersonRecord[];
  ecf(id: string): EcfRecord | undefined;
  /** The person whose CM/ECF account this is; undefined where there is none, or nothing is left of it. */
  ownerOf(ecfAccountId: string): string | undefined;
  /** Every CM/ECF account of one person that was not taken off the list. */
  ecfOf(personId: string): readonly EcfRecord[];
  ecfAll(): readonly EcfRecord[];
  /** Every CM/ECF account these people ever had, also those taken off the list. */
  ecfEver(personIds: readonly string[]): readonly EcfRecord[];
  /** CM/ECF accounts that were begun for these people and of which nothing is left: their beginning was undone. */
  goneOf(personIds: readonly string[]): readonly EcfAccount[];
  /** CM/ECF accounts whose person was undone on another computer meanwhile, for someone to fix. */
  withoutPerson(): readonly EcfRecord[];
  firm(): FirmRecord;
  /** What people recorded about a court itself; undefined when they recorded nothing. */
  court(courtId: string): CourtOverrides | undefined;
  /** The same for every court that has such a record. */
  courts(): readonly CourtOverrides[];
  /** Ids of all courts about which something was ever recorded, even if all of it was undone. */
  courtsEver(): readonly string[];
  /** What a crash may have left half done; also of accounts taken off the list. */
  pending(): readonly EcfRecord[];
  /** Every CM/ECF account whose credential the keychain should or may hold, whether or not it is still on the list. */
  withCredential(): readonly EcfRecord[];
  eventsOf(subject: Subject): readonly LogEvent[];
  /** Number of the last change to what the log adds up to. It only grows, across restarts too. */
  revision(): number;
  /** The subjects touched after that revision, each with its person if that person still exists. */
  changedSince(revision: number): readonly SubjectChange[];
  /** The log in order of subject and time, at most `most` events after `last`: read in pieces, it never holds up the app. */
  logAfter(last: LogEntry | undefined, most: number): readonly LogEvent[];
  /** Calls `listener` after each committed change. All listeners of `forget` run before any of `follow`. */
  onChange(phase: ChangePhase, listener: ChangeListener): void;
  close(): void;
}

/**
 * Which computer may send the one confirming request of a CM/ECF account, where several share the firm's records: the one
 * that takes the claim first. Taking it again for the same attempt succeeds.
 */
export interface LinkClaims {
  /** Whether one can be taken now. Without, the app sends nothing, and a person is warned before they do. */
  isAtHand(): boolean;
  /**
   * Fails with `link-claimed-elsewhere` when another computer's attempt has it, with `link-claim-refused` for who may not
   * link this account, and, but for the guided way, with `link-needs-firm` when it can't be taken now.
   */
  take(
    ecfAccountId: EcfAccountId,
    attemptId: LinkAttemptId,
    way: LinkWay,
  ): Promise<Result<undefined>>;
}

/**
 * Keeps the computed board between two runs. It may be deleted at any time, and when it fails the board is computed
 * again. It doesn't know what the texts mean.
 */
export interface BoardCache {
  /** What was saved about the rows; undefined while they are being replaced. */
  head(): string | undefined;
  /** At most `most` rows whose sort key comes after `after`, in order; undefined when they turned out to be unreadable. */
  rows(after: string, most: number): readonly string[] | undefined;
  /** Replaces and removes rows; the head is gone until it is set again. */
  put(
    rows: readonly { readonly id: string; readonly sort: string; readonly text: string }[],
    gone: readonly string[],
  ): void;
  setHead(text: string): void;
  /** Empties it: nothing of what it held is left in its file. */
  clear(): void;
  close(): void;
}

/** What the last calendar file about the same people brought, so that the next one can cancel what is gone. */
export interface ExportedDates {
  /** The dates of the last file of this `scope`, with those it canceled. */
  of(scope: string): readonly ExportedDate[];
  /** Notes what a saved file brought, in place of what was noted for the scope. */
  note(scope: string, dates: readonly ExportedDate[]): void;
  /** Empties it: nothing of what it held is left in its file. */
  clear(): void;
  close(): void;
}

/** Which reminders this machine's user has already had, on disk before any is shown. */
export interface ReminderLedger {
  told(): Told;
  /** Notes what is about to be shown today. False when it could not be noted: then it must not be shown. */
  tell(
    reached: readonly { readonly key: string; readonly stage: number }[],
    today: LocalDate,
  ): boolean;
  /** Keys of those shown since the person last opened the list. */
  unseen(): ReadonlySet<string>;
  markSeen(): void;
  snoozedUntil(): Instant | undefined;
  snooze(until: Instant | undefined): void;
  close(): void;
}

import type { FirmAddress } from '../shared/domain/firm/address.ts';
import type { FirmRole } from '../shared/domain/firm/rights.ts';
import type { LogEvent } from '../shared/domain/records/event.ts';
import type { Instant } from '../shared/domain/values/calendar.ts';
import type { PersonId } from '../shared/domain/values/ids.ts';
import type { Result } from '../shared/domain/values/result.ts';
import type { Received, SentEvent } from './records.ts';

/**
 * How far this computer has read the firm's log. `seq`: the highest number seen, and `id` the event there; while the first
 * reading isn't complete 0, and where that stopped, or '' before it. `xid`: every transaction below it is read as far as `seq`. Decimal texts, since they outgrow a number.
 */
export interface FirmCursor {
  readonly seq: string;
  readonly id: string;
  readonly xid: string;
}

/** What a firm's database is and says of this login. */
export interface FirmStanding {
  /** Tells one firm's database from another's. */
  readonly firm: string;
  readonly role: FirmRole;
  /** By how many milliseconds the server's clock is ahead of ours; below 0 it is behind. */
  readonly aheadMs: number;
}

/** One row of the firm's log: the event as it was handed over, which may be anything, its number and its id. */
export interface FirmRow extends SentEvent {
  readonly seq: string;
  readonly id: string;
}

/** What one reading of the firm's log brought. `xid` goes into the cursor once all of it is taken; undefined without rows. */
export interface Pulled {
  /** Committed late, below the highest number seen; may be here already. */
  readonly late: readonly FirmRow[];
  /** In order of number. */
  readonly next: readonly FirmRow[];
  readonly xid: string | undefined;
  /** Whether there may be more of `next`. */
  readonly isMore: boolean;
}

/** A row of a whole reading, and the text by which a later reading goes on after it. */
export interface PlacedRow extends FirmRow {
  readonly place: string;
}

/** Where a whole reading stopped, and its mark. */
export interface StoppedReading {
  readonly mark: FirmCursor;
  readonly place: string;
}

/** The whole log as it is at one moment, people first, and then subject by subject in order of time. */
export interface WholeReading {
  /** Where reading by number goes on, once all of this is taken. */
  readonly mark: FirmCursor;
  /** The next rows; none at the end. */
  next(): Promise<Result<readonly PlacedRow[]>>;
}

/** One connection to a firm's log. Every call fails with `firm-connection-lost` once it is gone. */
export interface FirmConnection {
  readonly standing: FirmStanding;
  /** Whether what the cursor says was read is still there, as it was. */
  knows(cursor: FirmCursor): Promise<Result<boolean>>;
  /** Takes all of the events or none. `refused`: the server's word why one of them may not be recorded. */
  push(events: readonly LogEvent[]): Promise<Result<{ readonly refused?: string }>>;
  pull(cursor: FirmCursor): Promise<Result<Pulled>>;
  /** Begins to read everything, or the rest of what was there when an earlier reading began: what came since may be lost again before it is read by number. Nothing else is asked until its end. */
  readWhole(stopped: StoppedReading | undefined): Promise<Result<WholeReading>>;
  /** What is recorded about people, in order of number, after `seq`; empty at the end. */
  people(seq: string): Promise<Result<readonly FirmRow[]>>;
  /** The attempt that has the claim of the account now. It passes to `attempt` when nobody has it, or one of `ended`. Fails with `link-claim-refused` for who may not link it. */
  takeClaim(account: string, attempt: string, ended: readonly string[]): Promise<Result<string>>;
  /** Calls `listener` when somebody recorded something, or the connection is gone. */
  onWake(listener: () => void): void;
  close(): Promise<void>;
}

/** The way to a firm's log. */
export interface FirmLog {
  connect(): Promise<Result<FirmConnection>>;
}

/** Why an event is in nobody's records but stays in this file. */
export interface RefusedEvent {
  readonly event: LogEvent;
  /** The server's word. */
  readonly reason: string;
}

/** People of these records, each with the person of the firm who is the same. */
export type SamePeople = readonly { readonly ownId: PersonId; readonly firmId: PersonId }[];

/** How these records stand to the firm's log. */
export interface ReplicaStanding {
  readonly firm: string;
  readonly cursor: FirmCursor;
  /** By how many milliseconds the server's clock was ahead of this computer's, when they were last compared. */
  readonly aheadMs: number;
  /** Events that the server doesn't have yet. */
  readonly waiting: number;
}

/** This computer's part of the firm's log: what waits to be sent and how far is read, in the same file as the records. */
export interface Replica {
  /** Undefined while the records are shared with nobody. */
  standing(): ReplicaStanding | undefined;
  /**
   * Begins to share with that firm, from the beginning: everything that may leave waits, and nothing is read. What was
   * recorded here about people whom the firm has already becomes part of their records there.
   */
  join(firm: string, same?: SamePeople): Result<undefined>;
  /** Shares with nobody any more. Without `keepsCopy` every record here is removed, these people's own too. */
  leave(given: { readonly keepsCopy: boolean }): Result<undefined>;
  /** At most `most` events that wait, oldest first; of those after one, if that is given. */
  waiting(most: number, after?: LogEvent): readonly LogEvent[];
  /** The server says that it has these. They wait no more, and are kept in mind until they were read there. */
  noteSent(events: readonly LogEvent[]): Result<undefined>;
  /** What was sent and wasn't read there since waits again: call it at each new connection, since the server may have gone back. */
  sendAgain(): Result<undefined>;
  /** The server will not have this one. Recorded here, it counts no more; of another computer, it stays. */
  noteRefused(event: LogEvent, reason: string): Result<undefined>;
  /** Takes in what was read, and how far, all or none. What is here with another time gets the time that it has there. */
  take(sent: readonly SentEvent[], cursor: FirmCursor): Result<Received>;
  /** What the server refused, oldest first. */
  refused(): readonly RefusedEvent[];
  /**
   * The server's clock is that far ahead of ours, and says `now`. What waits and was recorded here since sharing began is
   * moved by the difference to what was thought before, in the same order; nothing stays dated after `now`.
   */
  noteAhead(aheadMs: number, now: Instant): Result<undefined>;
}

/** Which firm's database this computer shares its records through, as it was left. Never the password. */
export interface StoredPlace {
  readonly address: FirmAddress;
  /** Firm IT had named it. Once firm IT names none, it counts no more. */
  readonly isByIt: boolean;
  /** When the records were last known to be the same here and there. */
  readonly lastRoundAt?: Instant;
  /** Sharing has ended, and what follows isn't complete: the copy is kept or removed. */
  readonly leaving?: 'keep' | 'remove';
}

/** Keeps the place in a file of its own, beside the records. */
export interface FirmPlaceStore {
  read(): StoredPlace | undefined;
  /** Undefined forgets it. Fails with `firm-place-not-saved`. */
  write(place: StoredPlace | undefined): Result<undefined>;
}

/** The way to the log at an address. Nothing that it takes is loaded before the first connection. */
export type FirmDoor = (address: FirmAddress, password: string) => FirmLog;

import type { DatabaseSync } from 'node:sqlite';
import type { LogEvent } from '../../shared/domain/records/event.ts';
import type {
  RecordsCondition,
  RecordsStanding,
} from '../../shared/domain/records/file/condition.ts';
import type { Counted } from '../../shared/domain/records/set-apart.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import type { LogTime } from '../../shared/domain/values/log-time.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { CheckOutcome } from './check/check-file.ts';
import { FileCheck } from './check/file-check.ts';
import { HeldEntries } from './held-entries.ts';
import { LiveDatabase } from './live-database.ts';
import type { ReadOnlyDatabase } from './read-only.ts';
import { recordsTrouble } from './trouble.ts';
import type { Seen, Witness } from './witness.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a records file is opened with. */
export interface RecordsFileNeeds {
  readonly path: string;
  /** Opened to be read only. A file that was just made is written on at once: there is nothing in it to lose. */
  readonly opened: ReadOnlyDatabase | { readonly made: DatabaseSync };
  readonly condition: RecordsCondition;
  readonly machine: string;
  /** What is remembered of the file, if anything. */
  readonly seen: Seen | undefined;
  readonly witness: Witness;
  readonly now: () => Instant;
  /** Called once every entry was found whole, and before anything is written. */
  readonly beforeFirstWrite: () => void;
  /** Whether another thread may read for a while without keeping this one from writing, as with a write-ahead log. */
  readonly canReadBeside: boolean;
  /** Opens the file to be written, and brings its rows up to date with its log. Throws SQLite's error. */
  readonly openToWrite: () => DatabaseSync;
  /** Brings the file into the form in which it is written, once no other connection is open. Throws SQLite's error. */
  readonly settle: (db: LiveDatabase) => void;
}

/**
 * The records file while the app runs: whether it is whole, whether it may be written, and what is remembered of it.
 * It is written only after every row of it was found as it was written, and never again after a sign of damage.
 */
export class RecordsFile {
  readonly db: LiveDatabase;
  readonly machine: string;
  readonly #needs: RecordsFileNeeds;
  readonly #check: FileCheck | undefined;
  readonly #entries: HeldEntries;
  readonly #listeners: (() => void)[] = [];
  /** What a thread writes in the file is finished before anything else is written, and before the file is closed. */
  beforeWriting = { finish: (): void => undefined, finishAndClose: (): void => undefined };
  #condition: RecordsCondition;
  #canWrite: boolean;
  #checkedMs = Number.NEGATIVE_INFINITY;

  constructor(needs: RecordsFileNeeds) {
    const { opened, condition, machine } = needs;
    this.#needs = needs;
    this.#entries = new HeldEntries(needs);
    this.machine = machine;
    this.#condition = condition;
    this.#canWrite = 'made' in opened;
    const damage = () => this.noteDamage();
    if ('made' in opened) {
      this.db = new LiveDatabase(opened.made, damage);
      if (condition === 'ready') this.#entries.noteWhole(needs.now());
      return;
    }
    this.db = new LiveDatabase(opened.db, damage, opened.onClosed);
    // A newer app may have laid its file out in another way.
    if (condition === 'newer-version') return;
    this.#check = new FileCheck(opened.address, (outcome) => this.#learn(outcome));
  }

  get standing(): RecordsStanding {
    const standing = { condition: this.#condition, path: this.#needs.path };
    const { wholeAt } = this.#entries;
    if (this.#condition === 'damaged') return wholeAt ? { ...standing, wholeAt } : standing;
    return this.#condition === 'incomplete' ? { ...standing, ...this.#entries.lost } : standing;
  }

  /** Time of the newest entry that the file holds or once held; undefined without one. */
  get newest(): LogTime | undefined {
    return this.#entries.newest;
  }

  /** Entries of kinds that only a newer app knows; undefined where there are none, or as long as nobody has looked. */
  get newer(): Counted | undefined {
    return this.#entries.newer;
  }

  /** Calls `listener` whenever the condition has changed. */
  onStanding(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Tells the listeners that what a person should know of the file has changed. */
  tellStanding(): void {
    for (const listener of this.#listeners) listener();
  }

  /**
   * Looks at every row in a thread of its own, and again after a day. Call it once the first screen is on its way, and
   * every now and then.
   */
  beginCheck(): void {
    const nowMs = Date.parse(this.#needs.now());
    if (Math.abs(nowMs - this.#checkedMs) < DAY_MS) return;
    this.#checkedMs = nowMs;
    const isFirst = !this.#canWrite && this.#check?.isDone === false;
    if (isFirst) this.#check?.begin();
    else if (this.#condition === 'ready' && this.#needs.canReadBeside) this.#again().begin();
  }

  #again(): FileCheck {
    // What is written during the look may be damaged during the look.
    const wholeAt = this.#needs.now();
    return new FileCheck(this.#needs.path, ({ found }) => {
      if (found === 'damaged') this.noteDamage();
      if (found === 'whole') this.#entries.noteWhole(wholeAt);
    });
  }

  /** Resolves once the first write doesn't have to wait for the look at every row. */
  async readyToWrite(): Promise<void> {
    if (!this.#canWrite) await this.#check?.over();
  }

  /** Waits for the look at every row, then makes the file writable. Fails when it must not or can't be written. */
  makeWritable(): Result<undefined> {
    this.beforeWriting.finish();
    if (this.#condition !== 'ready') return fail('records-read-only');
    if (this.#canWrite) return ok(undefined);
    if (this.#check?.wait().found === 'unknown') return fail('records-failed');
    if (this.#condition !== 'ready') return fail('records-read-only');
    this.#needs.beforeFirstWrite();
    try {
      this.db.giveWay(this.#needs.openToWrite());
      this.#needs.settle(this.db);
      this.#canWrite = true;
      return ok(undefined);
    } catch (error) {
      return this.#notWritable(error);
    }
  }

  #notWritable(error: unknown): Result<undefined> {
    const { code } = recordsTrouble(this.#needs.path, error);
    if (code === 'records-no-space') return fail('records-full');
    if (code !== 'records-not-allowed') return fail('records-failed');
    this.#become('not-writable');
    return fail('records-read-only');
  }

  /** Remembers what was just written. */
  noteWritten(events: readonly LogEvent[]): void {
    this.#entries.noteWritten(events);
  }

  /** Remembers that the newest entry is of that time from now on, because entries were dated again. */
  noteNewest(at: LogTime): void {
    this.#entries.noteNewest(at);
  }

  /** Something that was read isn't as it was written: from now on nothing is written. */
  noteDamage(): void {
    if (this.#condition !== 'damaged') this.#become('damaged');
  }

  /** The person goes on with what is left. Does nothing unless entries are missing. */
  acceptLoss(): void {
    if (this.#condition !== 'incomplete') return;
    this.#entries.noteWhole(this.#needs.now());
    this.#become('ready');
  }

  close(): void {
    this.beforeWriting.finishAndClose();
    this.db.close();
    this.#needs.witness.close();
  }

  #learn(outcome: CheckOutcome): void {
    if (outcome.found === 'damaged') this.noteDamage();
    if (outcome.found !== 'whole') return;
    const { hasLost } = this.#entries.take(outcome);
    if (hasLost) this.#become('incomplete');
    else if (this.#condition === 'ready') this.#entries.noteWhole(this.#needs.now());
  }

  #become(condition: RecordsCondition): void {
    this.#condition = condition;
    this.tellStanding();
  }
}

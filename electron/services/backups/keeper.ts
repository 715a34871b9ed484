import type { Backups } from '../../ports/backups.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { BackupStanding } from '../../shared/contract/groups/backups.ts';
import type { BackupFile } from '../../shared/domain/records/file/backups.ts';
import { dateIn } from '../../shared/domain/values/calendar.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';

interface Needs {
  readonly records: Pick<Records, 'standing' | 'isEmpty' | 'revision'>;
  readonly backups: Backups;
  readonly clock: Clock;
  /** Called when there is a new backup, or none could be made. */
  readonly onChange: () => void;
}

const HOUR_MS = 60 * 60 * 1000;
/** After a backup could not be made, it is tried again this much later. */
const RETRY_MS = HOUR_MS;

/** Makes the backups at their times. A backup that can't be made is told and never stops the work. */
export class BackupKeeper {
  readonly #needs: Needs;
  /** The revision of the records that the last backup of this run holds. */
  #holds: number | undefined;
  #trouble: BackupStanding['trouble'];
  #triedAt: number | undefined;
  #isAtIt = false;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** When the last backup was made, and why none could be made since. Of records that must not be written another message tells. */
  get standing(): BackupStanding {
    const { backups } = this.#needs;
    const [last] = backups.list();
    const restored = backups.restored();
    return {
      ...(last ? { lastAt: last.at } : {}),
      ...(this.#trouble && this.#canWrite() ? { trouble: this.#trouble } : {}),
      ...(restored && !restored.isRead ? { restored } : {}),
    };
  }

  /** Call once after the start: a new version of the app begins with a backup. */
  async start(): Promise<void> {
    const { backups } = this.#needs;
    if (backups.isVersionNoted() || !this.#canWrite()) return;
    if (this.#isWorthIt()) await this.#make();
    backups.noteVersion();
  }

  /** Call about once a minute: makes the first backup of each day, and tries again after one that could not be made. */
  everyMinute(): void {
    const { backups, clock } = this.#needs;
    if (this.#isAtIt || this.#isTooSoon() || !this.#isWorthIt()) return;
    const today = localDay(clock);
    const isMadeToday = backups.list().some(({ at }) => dateIn(clock.zone(), at) === today);
    if (!isMadeToday || this.#trouble) void this.#make();
  }

  /** Call before an import. Does nothing when the last backup holds everything. */
  async beforeImport(): Promise<void> {
    if (this.#isWorthIt() && this.#holds !== this.#needs.records.revision()) await this.#make();
  }

  /** Call before an update is installed: going back to the version from before needs records it can read. Fails when none could be made. */
  async beforeUpdate(): Promise<Result<undefined>> {
    if (!this.#isWorthIt() || this.#holds === this.#needs.records.revision()) return ok(undefined);
    const made = await this.#make();
    return made.ok ? ok(undefined) : made;
  }

  /** Call before an act for many. One backup an hour is enough: people do many acts a day, and undo each in one step. */
  async beforeBulkAct(): Promise<void> {
    const { backups, clock } = this.#needs;
    const [last] = backups.list();
    const age = last ? Date.parse(clock.now()) - Date.parse(last.at) : HOUR_MS;
    if (age < 0 || age >= HOUR_MS) await this.beforeImport();
  }

  /** Makes one because a person asked for it. */
  async make(): Promise<Result<BackupFile>> {
    return this.#isWorthIt() ? this.#make() : fail('backup-not-now');
  }

  async #make(): Promise<Result<BackupFile>> {
    const { records, backups, clock, onChange } = this.#needs;
    const holds = records.revision();
    this.#isAtIt = true;
    this.#triedAt = clock.steady();
    const made = await backups.make();
    this.#isAtIt = false;
    if (made.ok) {
      this.#holds = holds;
      this.#trouble = undefined;
    } else {
      const { code, values } = made.failure;
      const since = this.#trouble?.since ?? clock.now();
      this.#trouble = { failure: values ? { code, values } : { code }, since };
    }
    onChange();
    return made.ok ? ok(made.value) : made;
  }

  #canWrite(): boolean {
    return this.#needs.records.standing.condition === 'ready';
  }

  /** There is something to copy, and nothing wrong with it is known. */
  #isWorthIt(): boolean {
    return this.#canWrite() && !this.#needs.records.isEmpty();
  }

  #isTooSoon(): boolean {
    if (!this.#trouble || this.#triedAt === undefined) return false;
    return this.#needs.clock.steady() - this.#triedAt < RETRY_MS;
  }
}

import type { CourtBook } from '../../ports/courts.ts';
import type { BoardCache, Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { BoardCourt, BoardRow, BoardText } from '../../shared/domain/board/board.ts';
import type { BoardTotals } from '../../shared/domain/board/totals.ts';
import type { Subject } from '../../shared/domain/records/event.ts';
import { courtSubject } from '../../shared/domain/records/fold.ts';
import type { Reminder } from '../../shared/domain/reminders/reminder.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { type BoardFill, beginBoard, FIRST_ROWS } from './fill.ts';
import { type BoardHead, headOf, type ProfileDigest, profileDigest } from './head.ts';
import { HeardChanges } from './heard.ts';
import { BoardMemory, type MemoryChanges, ROWS_AT_ONCE } from './memory.ts';
import { remindersOf } from './rows.ts';
import { BoardSaver } from './saver.ts';
import { BoardTables } from './tables.ts';
import type { BoardWork } from './work.ts';
import { BoardWorker } from './worker.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'fingerprint'>;
  readonly cache: BoardCache;
  /** Names this build of the app. A board that another build computed is computed again. */
  readonly madeBy: string;
  /** Called after rows changed; the listener asks for what it shows. */
  readonly onChange: () => void;
  readonly onTrouble: (what: string, error: unknown) => void;
}

/**
 * `cold`: no one has asked for the board yet. `filling`: rows are being loaded, or the first are being computed; changes
 * are marked. `following`: every row is in memory or marked; changes are marked and computed. `closed`: changes are ignored.
 */
type State =
  | { readonly at: 'cold' | 'closed' }
  | { readonly at: 'filling' | 'following'; readonly work: BoardWork; readonly fill: BoardFill };

/**
 * Computes the readiness board and keeps it up to date: what changes is computed again, and nothing else. A board made
 * from nothing equals one that followed every change. The cache between two runs only saves time.
 */
export class BoardKeeper {
  readonly #needs: Needs;
  readonly #memory = new BoardMemory();
  readonly #digest: ProfileDigest;
  readonly #worker: BoardWorker;
  readonly #saver: BoardSaver;
  readonly #heard = new HeardChanges(() => this.#follow());
  #tables = new BoardTables();
  #state: State = { at: 'cold' };

  constructor(needs: Needs) {
    const { records, ids, cache, clock, onChange, onTrouble } = needs;
    this.#needs = needs;
    this.#digest = profileDigest(ids);
    this.#saver = new BoardSaver({
      cache,
      memory: this.#memory,
      isSettled: () => this.#isSettled(),
      head: () => this.#head(),
      onTrouble,
    });
    const onDone = () => this.#saver.soon();
    this.#worker = new BoardWorker({ clock, onRows: onChange, onDone, onTrouble });
    records.onChange('follow', (subjects) => this.#hear(subjects));
  }

  get courts(): readonly BoardCourt[] {
    return this.#tables.courts;
  }

  /** Grows whenever the table of courts changes. */
  get courtsRevision(): number {
    return this.#tables.courtsRevision;
  }

  get texts(): readonly BoardText[] {
    return this.#tables.texts;
  }

  /** The first rows as soon as they are there, with the totals as last known. Starts to fill the rest. */
  async open(): Promise<MemoryChanges & { readonly totals: BoardTotals }> {
    const known = await this.#start().first;
    const totals = this.#isWhole() ? this.#memory.totals() : known;
    return { ...this.#memory.first(FIRST_ROWS, this.progress().people), totals };
  }

  /** Resolves once the first rows are there. */
  async ready(): Promise<void> {
    await this.#start().first;
  }

  /** At most 500 rows that came or changed after a revision. */
  changes(since: number): MemoryChanges {
    return this.#memory.changesAfter(since, ROWS_AT_ONCE);
  }

  /** How many people are on the board, and how many of their rows are in memory. */
  progress(): { readonly people: number; readonly known: number } {
    const known = this.#memory.size;
    const expected = 'fill' in this.#state && !this.#isWhole() ? this.#state.fill.people : 0;
    return { known, people: Math.max(expected, known) };
  }

  /** Everyone's row in the order of names, once all are computed. */
  async whole(): Promise<readonly BoardRow[]> {
    await this.#start().all;
    this.#follow();
    await this.#worker.idle();
    return this.#memory.rows();
  }

  /** Every date the firm's own people may have to be reminded of. */
  async reminders(): Promise<readonly Reminder[]> {
    await this.whole();
    return this.#memory.inOrder().flatMap(remindersOf);
  }

  /** Computes rows again that are stale because a day has begun at a court or for the person, or the clock was set back. Call it every minute or so. */
  tick(): void {
    if (this.#state.at !== 'following') return;
    this.#state.work.markOutOfDate();
    this.#worker.run(this.#state.work);
  }

  /** Computes rows again whose courts have other profiles now. */
  profilesChanged = (courtIds: readonly string[]): void => this.#hear(courtIds.map(courtSubject));

  /** Saves the board and follows no further change. */
  close(): void {
    this.#saver.save();
    this.#worker.stop();
    this.#state = { at: 'closed' };
  }

  /** Fills the board if that hasn't begun. */
  #start(): BoardFill {
    if (this.#state.at === 'cold') this.#state = this.#begin();
    if ('fill' in this.#state) return this.#state.fill;
    const first = Promise.resolve(this.#memory.totals());
    return { people: this.#memory.size, first, all: Promise.resolve() };
  }

  #begin(): State {
    const { tables, work, fill, isCached } = beginBoard({
      ...this.#needs,
      memory: this.#memory,
      digest: this.#digest,
      onRow: (personId) => this.#saver.mark(personId),
      isClosed: () => this.#state.at === 'closed',
    });
    this.#tables = tables;
    const all = fill.all.then(() => this.#beginToFollow(isCached));
    all.catch((error) => this.#needs.onTrouble('filling the board', error));
    return { at: 'filling', work, fill: { ...fill, all } };
  }

  #beginToFollow(isCached: boolean): void {
    if (this.#state.at !== 'filling') return;
    this.#state = { ...this.#state, at: 'following' };
    this.#worker.run(this.#state.work);
    // The rest of the cached rows is there.
    if (isCached) this.#needs.onChange();
  }

  #hear(subjects: readonly Subject[]): void {
    if (!('work' in this.#state)) return;
    this.#heard.add(subjects);
  }

  /** Marks the rows that the latest changes concern, and computes them. */
  #follow(): void {
    if (!('work' in this.#state) || this.#heard.isEmpty) return;
    this.#state.work.mark(this.#heard.take());
    if (this.#state.at === 'following') this.#worker.run(this.#state.work);
  }

  #isWhole(): boolean {
    return this.#state.at === 'following' && !this.#worker.isBusy;
  }

  #isSettled(): boolean {
    if (!this.#isWhole() || !this.#heard.isEmpty) return false;
    return 'work' in this.#state && this.#state.work.isDone;
  }

  #head(): BoardHead | undefined {
    if (!('work' in this.#state)) return undefined;
    const parts = { memory: this.#memory, tables: this.#tables, digest: this.#digest };
    return headOf({ ...this.#needs, ...parts, work: this.#state.work });
  }
}

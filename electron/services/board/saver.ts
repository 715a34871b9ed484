import type { BoardCache } from '../../ports/records.ts';
import { yieldToEventLoop } from '../shared/slices.ts';
import { saveRows } from './cached-rows.ts';
import type { BoardHead } from './head.ts';
import type { BoardMemory } from './memory.ts';

const SAVE_AFTER_MS = 2000;
/** Rows between two looks at whether something else waits: about ten milliseconds of work. */
const SAVED_AT_ONCE = 50;

interface Needs {
  readonly cache: BoardCache;
  readonly memory: BoardMemory;
  /** Whether nothing is being computed. Only then do the rows belong together. */
  readonly isSettled: () => boolean;
  /** The head of a settled board. */
  readonly head: () => BoardHead | undefined;
  readonly onTrouble: (what: string, error: unknown) => void;
}

/** Caches the board on disk. Losing the cache only costs a rebuild. */
export class BoardSaver {
  readonly #needs: Needs;
  readonly #unsaved = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Notes that a person's row changed or is gone. */
  mark(personId: string): void {
    this.#unsaved.add(personId);
  }

  /** Saves two seconds from now, many rows in slices between which the app goes on. */
  soon(): void {
    const run = () =>
      void this.#saveInSlices().catch((error) => this.#needs.onTrouble('saving the board', error));
    this.#timer ??= setTimeout(run, SAVE_AFTER_MS).unref();
  }

  /** Saves now. */
  save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#unsaved.size === 0 || !this.#needs.isSettled()) return;
    const head = this.#needs.head();
    if (!head) return;
    this.#put([...this.#unsaved]);
    this.#needs.cache.setHead(JSON.stringify(head));
  }

  async #saveInSlices(): Promise<void> {
    while (this.#unsaved.size > SAVED_AT_ONCE && this.#needs.isSettled()) {
      this.#put(this.#unsaved.values().take(SAVED_AT_ONCE).toArray());
      await yieldToEventLoop();
    }
    this.save();
  }

  #put(personIds: readonly string[]): void {
    const { cache, memory } = this.#needs;
    for (const id of personIds) this.#unsaved.delete(id);
    const gone = personIds.filter((id) => !memory.get(id));
    saveRows(
      cache,
      personIds.flatMap((id) => memory.get(id) ?? []),
      gone,
    );
  }
}

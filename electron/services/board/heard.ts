import type { Subject } from '../../shared/domain/records/event.ts';
import { FEW } from './worker.ts';

/** Changes that the board has heard of and not marked yet. */
export class HeardChanges {
  readonly #subjects: Subject[] = [];
  readonly #follow: () => void;

  /** Calls `follow` soon after each change. */
  constructor(follow: () => void) {
    this.#follow = follow;
  }

  get isEmpty(): boolean {
    return this.#subjects.length === 0;
  }

  /** A few follow in the same turn, so that a cell follows the click; many wait until the call is answered. */
  add(subjects: readonly Subject[]): void {
    for (const subject of subjects) this.#subjects.push(subject);
    if (subjects.length <= FEW) queueMicrotask(this.#follow);
    else setImmediate(this.#follow);
  }

  /** All of them, which are then no longer kept here. */
  take(): readonly Subject[] {
    return this.#subjects.splice(0);
  }
}

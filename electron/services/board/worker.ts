import type { Clock } from '../../ports/system.ts';
import { inSlices } from '../shared/slices.ts';
import type { BoardWork } from './work.ts';

/** Rows of so few people are computed at once, so that a cell follows the click. */
export const FEW = 20;
const NOTIFY_EVERY_MS = 100;

interface Needs {
  readonly clock: Pick<Clock, 'steady'>;
  /** Called every tenth of a second while rows are computed, and when all are. */
  readonly onRows: () => void;
  /** Called when nothing is left to compute. */
  readonly onDone: () => void;
  readonly onTrouble: (what: string, error: unknown) => void;
}

/** Computes the marked rows: a few at once, many in slices between which the app goes on. */
export class BoardWorker {
  readonly #needs: Needs;
  #running: Promise<void> | undefined;
  #isStopped = false;
  #notifiedAt = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Resolves when nothing is being computed. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Computes no further row. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Computes what is marked. If it is already running, that run does this work too. */
  run(work: BoardWork): void {
    if (this.#running || this.#isStopped) return;
    work.markFew(FEW);
    if (work.isDone) return;
    if (work.left <= FEW) while (work.left > 0 && !work.needsCourts) work.next();
    if (work.isDone) this.#done();
    else this.#running = this.#runInSlices(work);
  }

  async #runInSlices(work: BoardWork): Promise<void> {
    try {
      while (!work.isDone && !this.#isStopped) {
        if (work.needsCourts) await work.readCourts();
        await inSlices(
          this.#needs.clock,
          () => this.#computeNext(work),
          () => this.#notifyNowAndThen(),
        );
      }
    } catch (error) {
      this.#needs.onTrouble('computing the board', error);
    } finally {
      this.#running = undefined;
    }
    if (!this.#isStopped) this.#done();
  }

  /** Whether the slice ends here. */
  #computeNext(work: BoardWork): boolean {
    if (this.#isStopped) return true;
    work.next();
    return work.isDone || work.needsCourts;
  }

  #notifyNowAndThen(): void {
    if (this.#needs.clock.steady() - this.#notifiedAt > NOTIFY_EVERY_MS) this.#notify();
  }

  #notify(): void {
    this.#notifiedAt = this.#needs.clock.steady();
    this.#needs.onRows();
  }

  #done(): void {
    this.#notify();
    this.#needs.onDone();
  }
}

import type { Result } from '../../shared/domain/values/result.ts';

/** When rounds are due, in milliseconds. */
export const RHYTHM = {
  /** Everybody is woken at once: they don't all ask at once. */
  wakeSpread: 150,
  /** Something was recorded here; more may follow at once. */
  afterChange: 50,
  /** A notification may get lost, so everybody also asks by themselves: often while somebody looks. */
  whileFocused: 700,
  otherwise: 15_000,
  /** After a failure, doubled each time. */
  firstRetry: 1000,
  lastRetry: 60_000,
} as const;

interface Needs {
  readonly round: () => Promise<Result<undefined>>;
  /** Whether somebody looks at the window now. */
  readonly isFocused: () => boolean;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Does it after so many milliseconds; gives what calls it off. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** Hears what came of each round. */
  readonly onRound: (done: Result<undefined>) => void;
}

/** Has a round done whenever one is due: when the others recorded something, after a record here, and every now and then. */
export class Rhythm {
  readonly #needs: Needs;
  #callOff: (() => void) | undefined;
  #dueMs = Number.POSITIVE_INFINITY;
  #failures = 0;
  #isRunning = false;
  #isAskedMeanwhile = false;
  #isStopped = false;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#due(0);
  }

  /** The others recorded something, or the connection is gone. */
  wake(): void {
    this.#ask(this.#needs.random() * RHYTHM.wakeSpread);
  }

  /** Something was recorded here. */
  noteChange(): void {
    this.#ask(RHYTHM.afterChange);
  }

  stop(): void {
    this.#isStopped = true;
    this.#callOff?.();
  }

  /** While the server doesn't answer, nothing brings the next try nearer. */
  #ask(ms: number): void {
    if (this.#isRunning) this.#isAskedMeanwhile = true;
    else if (this.#failures === 0 && ms < this.#dueMs) this.#due(ms);
  }

  #due(ms: number): void {
    this.#callOff?.();
    if (this.#isStopped) return;
    this.#dueMs = ms;
    this.#callOff = this.#needs.after(ms, () => void this.#run());
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    this.#isAskedMeanwhile = false;
    const done = await this.#needs.round();
    this.#isRunning = false;
    if (this.#isStopped) return;
    this.#failures = done.ok ? 0 : this.#failures + 1;
    this.#needs.onRound(done);
    this.#due(this.#pause());
  }

  #pause(): number {
    const { isFocused, random } = this.#needs;
    if (this.#failures > 0) {
      const full = Math.min(RHYTHM.firstRetry * 2 ** (this.#failures - 1), RHYTHM.lastRetry);
      // Spread, so that a server that comes back isn't asked by everybody at once.
      return full * (0.5 + random() / 2);
    }
    if (this.#isAskedMeanwhile) return random() * RHYTHM.wakeSpread;
    return isFocused() ? RHYTHM.whileFocused : RHYTHM.otherwise;
  }
}

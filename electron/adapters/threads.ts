import { Worker } from 'node:worker_threads';

/** Calls `ring` once after so many milliseconds, unless what it answers is called before. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

/** How threads that read are made. `code` and `alarm` are others in tests. */
export interface ThreadsOptions {
  readonly code: URL;
  /** How long one reading may take, in milliseconds. */
  readonly limit: number;
  /** Whether a thread is used again. One that saw secrets is not. */
  readonly isKept?: boolean;
  readonly alarm?: Alarm;
}

/**
 * Where the code of a thread is: `worker.ts` beside the module at `from` in tests, and in the bundle an entry of its own
 * (electron.vite.config.ts), whose parts lie one folder below it.
 */
export function threadCode(from: string, entry: string): URL {
  if (from.endsWith('.ts')) return new URL('./worker.ts', from);
  return new URL(from.includes('/chunks/') ? `../${entry}.js` : `./${entry}.js`, from);
}

const clockAlarm: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

/** An idle thread goes after a minute, and its memory with it. */
const IDLE_MS = 60_000;
/** Far more than the largest file or page takes. */
const MEMORY = { maxOldGenerationSizeMb: 768 };

/**
 * Reads what others wrote, away from everything else the app does: each reading has a thread to itself, which is ended if
 * the reading takes too long or too much memory. No reading waits for another.
 */
export class ReadingThreads<Order, Answer> {
  readonly #options: ThreadsOptions;
  #idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | undefined;

  constructor(options: ThreadsOptions) {
    this.#options = options;
  }

  /** What the thread answers, or `given-up` once the thread is ended. */
  carryOut(order: Order): Promise<Answer | 'given-up'> {
    const worker = this.#take();
    const { limit, alarm = clockAlarm } = this.#options;
    return new Promise((resolve) => {
      const giveUp = () => {
        settle();
        const done = () => resolve('given-up');
        worker.terminate().then(done, done);
      };
      const answered = (answer: Answer) => {
        settle();
        this.#rest(worker);
        resolve(answer);
      };
      const callOff = alarm(limit, giveUp);
      const settle = () => {
        callOff();
        worker.off('message', answered).off('error', giveUp).off('exit', giveUp);
      };
      worker.on('message', answered).on('error', giveUp).on('exit', giveUp);
      worker.postMessage(order);
    });
  }

  #take(): Worker {
    const { worker, timer } = this.#idle ?? {};
    clearTimeout(timer);
    this.#idle = undefined;
    if (worker) {
      worker.ref();
      return worker;
    }
    const fresh = new Worker(this.#options.code, { resourceLimits: MEMORY });
    // An error after the answer is nobody's.
    fresh.on('error', () => {});
    fresh.on('exit', () => this.#forget(fresh));
    return fresh;
  }

  #rest(worker: Worker): void {
    if (this.#idle || this.#options.isKept === false) {
      void worker.terminate();
      return;
    }
    // An idle thread keeps no process alive.
    worker.unref();
    const timer = setTimeout(() => this.#forget(worker), IDLE_MS);
    timer.unref();
    this.#idle = { worker, timer };
  }

  #forget(worker: Worker): void {
    if (this.#idle?.worker !== worker) return;
    clearTimeout(this.#idle.timer);
    this.#idle = undefined;
    void worker.terminate();
  }
}

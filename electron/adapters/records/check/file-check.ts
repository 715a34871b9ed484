import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { threadCode } from '../../threads.ts';
import { type CheckOutcome, checkFile } from './check-file.ts';
import type { CheckOrder } from './worker.ts';

const WORKER = threadCode(import.meta.url, 'records-check');
/** A worker that has not begun by then never will. */
const BEGIN_MS = 5_000;
/** Far more than half a million events take. */
const DONE_MS = 120_000;

/**
 * One look at everything in the records file, in a thread of its own, so that the first screen doesn't wait for it. The
 * first write does.
 */
export class FileCheck {
  readonly #address: string;
  readonly #onOutcome: (outcome: CheckOutcome) => void;
  readonly #over = Promise.withResolvers<void>();
  #outcome: CheckOutcome | undefined;
  #work:
    | { readonly state: Int32Array; readonly receive: () => CheckOutcome | undefined }
    | undefined;

  /** `onOutcome` is called once, as soon as it is known whether the file is whole. */
  constructor(address: string, onOutcome: (outcome: CheckOutcome) => void) {
    this.#address = address;
    this.#onOutcome = onOutcome;
  }

  /** Whether the outcome is known. */
  get isDone(): boolean {
    return this.#outcome !== undefined;
  }

  /** Begins in a thread of its own. */
  begin(): void {
    if (this.#work || this.#outcome) return;
    const state = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    const order: CheckOrder = { address: this.#address, port: port2, state };
    const worker = new Worker(WORKER, { workerData: order, transferList: [port2] });
    // A worker that can't be started is made good by the first write, which then looks for itself.
    worker.on('error', () => {
      this.#work = undefined;
      this.#over.resolve();
    });
    worker.unref();
    port1.on('message', (outcome: CheckOutcome) => this.#settle(outcome));
    port1.unref();
    const receive = () => receiveMessageOnPort(port1)?.message;
    this.#work = { state, receive };
  }

  /** Begins if it must, and resolves once nothing is gained by waiting longer. */
  over(): Promise<void> {
    this.begin();
    return this.isDone ? Promise.resolve() : this.#over.promise;
  }

  /** Waits for the outcome. Without a thread at work it looks here and now. */
  wait(): CheckOutcome {
    if (this.#outcome) return this.#outcome;
    const outcome = this.#fromWorker() ?? checkFile(this.#address);
    this.#settle(outcome);
    return outcome;
  }

  #fromWorker(): CheckOutcome | undefined {
    if (!this.#work) return undefined;
    const { state, receive } = this.#work;
    if (Atomics.wait(state, 0, 0, BEGIN_MS) === 'timed-out') return undefined;
    if (Atomics.wait(state, 0, 1, DONE_MS) === 'timed-out') return undefined;
    return receive();
  }

  /** What could not be looked at may be later: that is no outcome. */
  #settle(outcome: CheckOutcome): void {
    this.#work = undefined;
    this.#over.resolve();
    if (this.#outcome || outcome.found === 'unknown') return;
    this.#outcome = outcome;
    this.#onOutcome(outcome);
  }
}

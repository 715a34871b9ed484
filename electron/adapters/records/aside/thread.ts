import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { threadCode } from '../../threads.ts';
import { type AsideAnswer, type AsideOrder, type AsideStart, SIGNALS } from './orders.ts';

const WORKER = threadCode(import.meta.url, 'records-aside');
/** Far longer than anything in a thread takes: by then it is gone. */
const GONE_MS = 120_000;
const GONE: AsideAnswer = { thrown: 'the thread of the records is gone' };

/** A thread in which one large act is written. Its answers can be waited for with or without going on meanwhile. */
export class AsideThread {
  readonly #signals = new Int32Array(new SharedArrayBuffer(8));
  readonly #port;
  readonly #onAnswer: (answer: AsideAnswer) => void;
  #heard = 0;
  #isClosed = false;

  constructor(start: Omit<AsideStart, 'signals'>, onAnswer: (answer: AsideAnswer) => void) {
    const { port1, port2 } = new MessageChannel();
    const workerData = { ...start, signals: this.#signals, port: port2 };
    const worker = new Worker(WORKER, { workerData, transferList: [port2], execArgv: [] });
    worker.on('error', (error) => this.#onAnswer({ thrown: `${error.stack}` }));
    worker.on('exit', () => this.#gone());
    port1.on('message', (answer: AsideAnswer) => this.#hear(answer));
    this.#port = port1;
    this.#onAnswer = onAnswer;
  }

  /** Whether it has let go of the file. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  post(order: AsideOrder): void {
    this.#port.postMessage(order);
  }

  /** Has it give up what it does, unless that is kept already. */
  stop(): void {
    Atomics.store(this.#signals, SIGNALS.stop, 1);
  }

  /** Keeps everything else waiting until the next answer. */
  wait(): void {
    if (this.#take()) return;
    const { answers } = SIGNALS;
    if (Atomics.wait(this.#signals, answers, this.#heard, GONE_MS) === 'timed-out') this.#gone();
  }

  /** Hears an answer that lies at the port, if one does. */
  #take(): boolean {
    const held = receiveMessageOnPort(this.#port);
    if (held) this.#hear(held.message);
    return held !== undefined;
  }

  #hear(answer: AsideAnswer): void {
    this.#heard += 1;
    if (answer === 'closed') this.#close();
    this.#onAnswer(answer);
  }

  #gone(): void {
    while (this.#take());
    if (this.#isClosed) return;
    this.#close();
    this.#onAnswer(GONE);
    this.#onAnswer('closed');
  }

  #close(): void {
    this.#isClosed = true;
    this.#port.close();
  }
}

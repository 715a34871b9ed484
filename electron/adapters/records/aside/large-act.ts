import type { LogEntry, LogEvent, NewEvent } from '../../../shared/domain/records/event.ts';
import { ok, type Result } from '../../../shared/domain/values/result.ts';
import { undoneEvents } from '../undoing.ts';
import type { AsideAnswer } from './orders.ts';
import { AsideThread } from './thread.ts';

/** Events that are prepared and handed over in one go: a few milliseconds of work. */
const PORTION = 200;

/** What is written, or taken back. */
export type Wanted =
  | { readonly events: readonly NewEvent[] }
  | { readonly undo: readonly LogEntry[] };

interface Needs {
  readonly path: string;
  readonly machine: string;
  /** What events are in the log; those of one act follow each other there. */
  readonly stamp: (events: readonly NewEvent[]) => readonly LogEvent[];
  readonly onProgress: (done: number) => void;
  /** Called once it is durably on disk, before anyone else hears of it. */
  readonly onWritten: (events: readonly LogEvent[], revision: number) => void;
  readonly onDamage: () => void;
}

/**
 * One large act that a thread writes while the app goes on. It goes on by itself; a caller that can't wait has it finish first.
 */
export class LargeAct {
  readonly #needs: Needs;
  readonly #thread: AsideThread;
  readonly #steps: Iterator<'next' | 'wait'>;
  readonly #written: LogEvent[] = [];
  readonly #settled = Promise.withResolvers<Result<readonly LogEvent[]>>();
  readonly #waiting: (() => void)[] = [];
  #isSettled = false;
  #mayUndo = false;

  constructor(wanted: Wanted, needs: Needs) {
    const { path, machine } = needs;
    this.#needs = needs;
    this.#thread = new AsideThread({ path, machine }, (answer) => this.#hear(answer));
    this.#steps = this.#parts(wanted);
  }

  /** Whether the thread has let go of the file. */
  get isOver(): boolean {
    return this.#thread.isClosed;
  }

  /** Writes it, a little at a time. */
  async run(): Promise<Result<readonly LogEvent[]>> {
    for (;;) {
      const { value, done } = this.#step();
      if (done) return this.#settled.promise;
      await (value === 'wait' ? this.#nextAnswer() : new Promise((go) => setImmediate(go)));
    }
  }

  /** Gives it up, unless it is on disk already. */
  stop(): void {
    this.#thread.stop();
  }

  /** Keeps everything else waiting until it is on disk or has failed. */
  finish(): void {
    while (!this.#isSettled) {
      const { value, done } = this.#step();
      if (done || value === 'wait') this.#thread.wait();
    }
  }

  /** The same, until the thread has let go of the file. */
  finishAndClose(): void {
    this.finish();
    while (!this.isOver) this.#thread.wait();
  }

  #step(): IteratorResult<'next' | 'wait', unknown> {
    return this.#isSettled ? { value: undefined, done: true } : this.#steps.next();
  }

  *#parts(wanted: Wanted): Iterator<'next' | 'wait'> {
    if ('undo' in wanted) {
      yield* this.#checkUndo(wanted.undo);
      yield* this.#write(undoneEvents(wanted.undo));
    } else yield* this.#write(wanted.events);
    this.#thread.post('end');
  }

  *#checkUndo(entries: readonly LogEntry[]): Iterable<'next' | 'wait'> {
    for (const { part, isLast } of portions(entries)) {
      // Nothing but what names an entry.
      const undo = part.map(({ subject, at, id }) => ({ subject, at, id }));
      this.#thread.post({ undo, isLast });
      yield 'next';
    }
    while (!this.#mayUndo) yield 'wait';
  }

  *#write(events: readonly NewEvent[]): Iterable<'next'> {
    for (const { part } of portions(events)) {
      const write = this.#needs.stamp(part);
      for (const event of write) this.#written.push(event);
      this.#thread.post({ write });
      yield 'next';
    }
  }

  #nextAnswer(): Promise<void> {
    return new Promise((go) => this.#waiting.push(go));
  }

  #hear(answer: AsideAnswer): void {
    for (const go of this.#waiting.splice(0)) go();
    if (answer === 'damage') this.#needs.onDamage();
    if (typeof answer === 'string' || this.#isSettled) return;
    if ('halves' in answer) this.#needs.onProgress(Math.floor(answer.halves / 2));
    if ('undo' in answer) this.#hearOfUndo(answer.undo);
    if ('written' in answer) {
      this.#isSettled = true;
      this.#needs.onWritten(this.#written, answer.written);
      this.#settled.resolve(ok(this.#written));
    }
    if ('failed' in answer) this.#fail(answer.failed);
    if ('thrown' in answer) {
      this.#isSettled = true;
      this.#settled.reject(new Error(answer.thrown));
    }
  }

  #hearOfUndo(checked: Result<undefined>): void {
    if (checked.ok) this.#mayUndo = true;
    else this.#fail(checked);
  }

  #fail(failed: Result<never>): void {
    this.#isSettled = true;
    this.#settled.resolve(failed);
  }
}

function* portions<T>(all: readonly T[]): Iterable<{ part: readonly T[]; isLast: boolean }> {
  for (let at = 0; at < all.length; at += PORTION) {
    yield { part: all.slice(at, at + PORTION), isLast: at + PORTION >= all.length };
  }
}

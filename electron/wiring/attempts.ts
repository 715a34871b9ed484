import type { Opened, StartTrouble } from '../shared/domain/records/file/start-trouble.ts';

/** Opening the app, as often as the person asks, until it runs. */
export class Attempts<Running> {
  readonly #open: () => Opened<Running>;
  readonly #begin: (running: Running) => void;
  #running: Running | undefined;
  #trouble: StartTrouble | undefined;

  /** `begin` is called once, with what `open` opened. */
  constructor(open: () => Opened<Running>, begin: (running: Running) => void) {
    this.#open = open;
    this.#begin = begin;
  }

  /** What is open; undefined until an attempt worked. */
  get running(): Running | undefined {
    return this.#running;
  }

  /** What stood in the way of the last attempt; undefined once it worked. */
  get trouble(): StartTrouble | undefined {
    return this.#trouble;
  }

  /** Does nothing when the app runs already. */
  attempt(): void {
    if (this.#running) return;
    const opened = this.#open();
    this.#trouble = opened.ok ? undefined : opened.trouble;
    if (!opened.ok) return;
    this.#running = opened.value;
    this.#begin(opened.value);
  }
}

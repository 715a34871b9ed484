import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import type { FirmSettings } from '../../../electron/adapters/replication/settings.ts';
import { newFolder } from '../../support/records.ts';
import type { Answer, ClientStart, Order } from './client.ts';

const CLIENT = new URL('client.ts', import.meta.url);

/** One computer as the storm sees it: a process that comes and goes, and a folder that stays. */
export class Computer {
  readonly settings: FirmSettings;
  readonly #folder = newFolder();
  #copy: string | undefined;
  #child: ChildProcess | undefined;
  /** Every event that it said is safely recorded. */
  readonly recorded = new Set<string>();

  constructor(settings: FirmSettings) {
    this.settings = settings;
  }

  /** Gives the answer; undefined when the process was killed over it. */
  async ask(order: Order, skewMs = 0): Promise<Answer | undefined> {
    const child = this.#running(skewMs);
    const answered = once(child, 'message');
    const ended = once(child, 'exit');
    child.send(order);
    const first = await Promise.race([
      answered.then(([answer]: Answer[]) => answer),
      ended.then(([code]) => {
        // Only a kill has no code.
        if (code !== null) throw new Error(`A computer ended by itself: ${code}`);
        return undefined;
      }),
    ]);
    if (first && 'recorded' in first) for (const id of first.recorded) this.recorded.add(id);
    return first;
  }

  #running(skewMs: number): ChildProcess {
    if (this.#child?.connected) return this.#child;
    const start: ClientStart = { settings: this.settings, folder: this.#folder, skewMs };
    this.#child = fork(CLIENT, [JSON.stringify(start)]);
    this.#child.setMaxListeners(100);
    return this.#child;
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Keeps a copy of the folder as it is now. */
  async copy(): Promise<void> {
    await this.kill();
    this.#copy = newFolder();
    cpSync(this.#folder, this.#copy, { recursive: true });
  }

  /** Puts the copy back in the folder's place. What the server refused was nowhere else than in that. */
  async putBack(): Promise<boolean> {
    if (this.#copy === undefined) return false;
    const dump = await this.ask({ say: 'dump' });
    if (dump && 'refused' in dump) for (const id of dump.refused) this.recorded.delete(id);
    await this.kill();
    rmSync(this.#folder, { recursive: true });
    cpSync(this.#copy, this.#folder, { recursive: true });
    return true;
  }
}

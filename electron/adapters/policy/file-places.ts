import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import type { PolicyPlaces } from '../../ports/policy.ts';
import type { Place, Readings } from '../../shared/domain/policy/in-force.ts';
import { both, type OrderedAndRecommended } from './given-from.ts';
import { readOwned } from './owned-file.ts';

/** The files that hold the policy, and how they are read. */
interface PolicyFiles {
  /** Absolute paths; a half without one is absent. */
  readonly machine?: string;
  readonly user?: string;
  /** The user id that alone may have written them; undefined where the system has no such ids. */
  readonly owner: number | undefined;
  readonly parse: (bytes: Uint8Array) => OrderedAndRecommended;
  /** How the part of a file with recommended values is called. */
  readonly recommendedName: string;
}

/** A file is often written in several steps. */
const SETTLE_MS = 300;

/** Policy from files. Their folders are watched as far as they exist; each read finds the ones that came since. */
export class FilePlaces implements PolicyPlaces {
  readonly #files: PolicyFiles;
  readonly #watchers = new Map<string, FSWatcher>();
  #onChange: (() => void) | undefined;
  #settling: NodeJS.Timeout | undefined;

  constructor(files: PolicyFiles) {
    this.#files = files;
  }

  read(): Readings {
    // Before the files: what changes after the look must be noticed.
    this.#watchFolders();
    const machine = this.#read(this.#files.machine);
    const user = this.#read(this.#files.user);
    return {
      machine: machine.ordered,
      user: user.ordered,
      'machine-recommended': machine.recommended,
      'user-recommended': user.recommended,
    };
  }

  where(place: Place): string | undefined {
    const path = place.startsWith('machine') ? this.#files.machine : this.#files.user;
    const isRecommended = place.endsWith('recommended');
    return path && isRecommended ? `${path}, ${this.#files.recommendedName}` : path;
  }

  watch(onChange: () => void): () => void {
    this.#onChange = onChange;
    this.#watchFolders();
    return () => {
      this.#onChange = undefined;
      clearTimeout(this.#settling);
      for (const folder of this.#watchers.keys()) this.#unwatch(folder);
    };
  }

  #read(path: string | undefined): OrderedAndRecommended {
    if (path === undefined) return both({ state: 'absent' });
    const file = readOwned(path, this.#files.owner);
    return file.state === 'read' ? this.#files.parse(file.bytes) : both(file);
  }

  #watchFolders(): void {
    if (!this.#onChange) return;
    const { machine, user } = this.#files;
    for (const path of [machine, user]) if (path !== undefined) this.#watch(dirname(path));
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder)) return;
    try {
      const watcher = watch(folder, { persistent: false }, () => this.#settle());
      watcher.on('error', () => this.#unwatch(folder));
      this.#watchers.set(folder, watcher);
    } catch {
      // There is no such folder, or it can't be watched: the look of every minute remains.
    }
  }

  #unwatch(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      // A folder that was put in the place of another has to be watched again: the read that follows does it.
      for (const folder of this.#watchers.keys()) this.#unwatch(folder);
      this.#onChange?.();
    }, SETTLE_MS).unref();
  }
}

import type { BoardCache } from '../../ports/records.ts';
import { breathe } from '../shared/slices.ts';
import { type BoardHead, putRows } from './head.ts';
import type { BoardMemory } from './memory.ts';

const BATCH = 500;
const SAVE_AFTER_MS = 2000;

interface Needs {
  readonly shelf: BoardCache;
  readonly memory: BoardMemory;
  /** Whether nothing is being worked out: only then do the rows belong together. */
  readonly isSettled: () => boolean;
  /** What the rows refer to, as of now. */
  readonly head: () => BoardHead | undefined;
  readonly onTrouble: (what: string, error: unknown) => void;
}

/** Puts the board away between two runs; what is lost of it is only worked out again. */
export function boardSaver({ shelf, memory, isSettled, head, onTrouble }: Needs) {
  const unsaved = new Set<string>();
  let saving: NodeJS.Timeout | undefined;

  function put(some: readonly string[]): void {
    for (const id of some) unsaved.delete(id);
    const gone = some.filter((id) => !memory.get(id));
    putRows(
      shelf,
      some.flatMap((id) => memory.get(id) ?? []),
      gone,
    );
  }

  function save(): void {
    clearTimeout(saving);
    saving = undefined;
    if (unsaved.size === 0 || !isSettled()) return;
    const whole = head();
    if (!whole) return;
    put([...unsaved]);
    shelf.setHead(JSON.stringify(whole));
  }

  async function saveInSlices(): Promise<void> {
    while (isSettled() && unsaved.size > BATCH) {
      put([...unsaved].slice(0, BATCH));
      await breathe();
    }
    save();
  }

  return {
    /** Somebody's row changed, or is gone. */
    mark: (personId: string): void => void unsaved.add(personId),
    /** Saves a little later, many rows in slices between which the app goes on. */
    soon: (): void => {
      const run = () =>
        void saveInSlices().catch((error) => onTrouble('putting the board away', error));
      saving ??= setTimeout(run, SAVE_AFTER_MS).unref();
    },
    /** Saves at once. */
    save,
  };
}

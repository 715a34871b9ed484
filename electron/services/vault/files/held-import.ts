import type { Clock, Ids } from '../../../ports/system.ts';

/** A file's content, held in memory between preview and import. */
export interface HeldImport<T> {
  hold(value: T): string;
  get(importId: string): T | undefined;
  replace(importId: string, value: T): void;
  drop(importId?: string): void;
}

/** How long secrets from a file may wait for the person's decision. */
const HOLD_MS = 15 * 60_000;

/** Holds one file at a time. Reading another file, locking the app, or 15 minutes make it forget. */
export function heldImport<T>(
  clock: Pick<Clock, 'steady'>,
  ids: Pick<Ids, 'newId'>,
): HeldImport<T> {
  let held: { readonly id: string; readonly value: T; readonly since: number } | undefined;
  let timer: NodeJS.Timeout | undefined;

  function drop(importId?: string): void {
    if (importId !== undefined && held?.id !== importId) return;
    clearTimeout(timer);
    held = undefined;
  }

  return {
    hold(value) {
      clearTimeout(timer);
      held = { id: ids.newId(), value, since: clock.steady() };
      timer = setTimeout(drop, HOLD_MS);
      timer.unref();
      return held.id;
    },
    get(importId) {
      if (held && clock.steady() - held.since >= HOLD_MS) drop();
      return held?.id === importId ? held.value : undefined;
    },
    replace(importId, value) {
      if (held?.id === importId) held = { ...held, value };
    },
    drop,
  };
}

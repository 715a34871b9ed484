import type { Clock, Ids } from '../../ports/system.ts';

/** What was read from a file, held in memory between looking at it and keeping it. */
export interface HeldImport<T> {
  hold(value: T): string;
  get(importId: string): T | undefined;
  replace(importId: string, value: T): void;
  drop(importId?: string): void;
}

/** How long secrets from a file may wait for the person to decide. */
const HOLD_MS = 15 * 60_000;

/** Holds one file at a time: reading another, locking the app or waiting a quarter of an hour forgets it. */
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

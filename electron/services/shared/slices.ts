import type { Clock } from '../../ports/system.ts';

const SLICE_MS = 8;

/** Yields to the event loop, so waiting work runs first. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Calls `bit` until it returns true, and yields to the event loop every few milliseconds. Calls `between` each time.
 */
export async function inSlices(
  clock: Pick<Clock, 'steady'>,
  bit: () => boolean,
  between: () => void,
): Promise<void> {
  for (;;) {
    const end = clock.steady() + SLICE_MS;
    while (clock.steady() < end) if (bit()) return;
    between();
    await yieldToEventLoop();
  }
}

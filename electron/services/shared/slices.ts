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

/** Few enough for a millisecond or two. */
const AT_ONCE = 20;

/** What `make` gives for each, in order. Lets other work run in between. */
export async function flatMapInSlices<T, U>(
  all: readonly T[],
  make: (one: T) => readonly U[],
): Promise<readonly U[]> {
  const made: U[] = [];
  for (const [place, one] of all.entries()) {
    for (const part of make(one)) made.push(part);
    if (place % AT_ONCE === AT_ONCE - 1) await yieldToEventLoop();
  }
  return made;
}

/** All parts as one text. Lets other work run before each part. */
export async function joinedInSlices(parts: Iterable<string>): Promise<string> {
  const all: string[] = [];
  for (const part of parts) {
    all.push(part);
    await yieldToEventLoop();
  }
  return all.join('');
}

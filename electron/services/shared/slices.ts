import type { Clock } from '../../ports/system.ts';

const SLICE_MS = 8;

/** Lets everything else that waits have its turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Does a long piece of work bit by bit, until `bit` says that it is finished, and lets the app go on after every few milliseconds. `between` is told each time. */
export async function inSlices(
  clock: Pick<Clock, 'steady'>,
  bit: () => boolean,
  between: () => void,
): Promise<void> {
  for (;;) {
    const end = clock.steady() + SLICE_MS;
    while (clock.steady() < end) if (bit()) return;
    between();
    await breathe();
  }
}

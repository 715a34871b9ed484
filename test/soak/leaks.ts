const kept: unknown[] = [];

/** What is made in a round, some megabytes of it. */
const made = (round: number) => Array.from({ length: 100_000 }, (_, row) => ({ row, round }));

/** Faults planted on purpose, done after every round: the run must fail with each of them. */
export const LEAKS: Readonly<Record<string, (round: number) => void>> = {
  /** Keeps what each round made. */
  array: (round) => kept.push(made(round)),
  /** A timer that is never cleared. */
  timer: () => setInterval(() => {}, 1_000_000),
  rejection: (round) => {
    if (round === 1) Promise.reject(new Error('nobody waits for this'));
  },
};

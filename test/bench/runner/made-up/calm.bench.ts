import type { Figure } from '../../report/figure.ts';

/** A made-up figure that comes before those that go wrong. */
export const figures: readonly Figure[] = [
  {
    name: 'calm.met',
    unit: 'ms',
    kind: 'ratio',
    target: 2,
    run: async () => ({ ours: [3, 3, 3], baseline: [2, 2, 2], longestHold: 7 }),
  },
];

import type { Figure } from '../../report/figure.ts';

/** A made-up figure that comes after those that go wrong. */
export const figures: readonly Figure[] = [
  {
    name: 'steady.missed',
    unit: 'kB',
    kind: 'absolute',
    target: 2,
    run: async () => ({ ours: [5, 5] }),
  },
];

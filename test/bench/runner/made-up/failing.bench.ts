import { type Figure, NotMeasurable } from '../../report/figure.ts';

const common = { unit: 'ms', kind: 'ratio', target: 2 } as const;

/** Made-up figures that fail. */
export const figures: readonly Figure[] = [
  {
    ...common,
    name: 'failing.throws',
    run: () => Promise.reject(new Error('the grid is gone')),
  },
  {
    ...common,
    name: 'failing.refuses',
    run: () => Promise.reject(new NotMeasurable('there is no keyring here')),
  },
  { ...common, name: 'failing.crashes', run: () => process.exit(3) },
];

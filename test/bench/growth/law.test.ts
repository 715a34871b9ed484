import { expect, it } from 'vitest';
import { type AtSize, growthOf } from './law.ts';

const LINEAR = { name: 'made.up', unit: 'ms', law: 'linear' } as const;
const FLAT = { ...LINEAR, law: 'flat' } as const;
const sizes = (...values: readonly (readonly number[])[]): readonly AtSize[] =>
  [500, 5_000, 20_000].map((people, place) => ({ people, values: values[place] ?? [] }));

it('finds the exponent of what grows as people do, of what doesn’t grow, and of what grows faster', () => {
  const linear = growthOf(LINEAR, sizes([5], [50], [200]));
  expect(linear).toMatchObject({ met: true, most: 1.2, at: { 500: 5, 5000: 50, 20000: 200 } });
  expect([linear.exponent, linear.upper]).toEqual([expect.closeTo(1), expect.closeTo(1)]);
  expect(growthOf(FLAT, sizes([7], [7], [7]))).toMatchObject({ met: true, exponent: 0 });
  expect(growthOf(FLAT, sizes([5], [50], [200])).met).toBe(false);
  expect(growthOf(LINEAR, sizes([1], [100], [1_600])).exponent).toBeCloseTo(2);
});

it('sees growth among the large that a constant part hides among the small', () => {
  const hidden = growthOf(LINEAR, sizes([1_000], [1_100], [9_000]));
  expect(hidden.exponent).toBeLessThan(1.2);
  expect(hidden.upper).toBeGreaterThan(1.2);
  expect(hidden.met).toBe(false);
});

it('decides nothing where rounds disagree or a size is missing, and says why', () => {
  const rounds = growthOf(FLAT, sizes([10, 10, 10], [10, 10, 20], [10, 10, 40]));
  expect(rounds).toMatchObject({ met: null, why: expect.stringContaining('undecided') });
  const missing = growthOf(LINEAR, sizes([1], [10]), 'it did not end within 90 s');
  expect(missing).toMatchObject({
    at: { 20000: null },
    met: null,
    why: 'not measured: it did not end within 90 s',
  });
});

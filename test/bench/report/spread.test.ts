import { expect, it } from 'vitest';
import { median, quantile, spreadOf } from './spread.ts';

it('takes the middle of what was measured', () => {
  expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([])]).toEqual([5, 2.5, Number.NaN]);
});

it('gives the quartiles, and one value for both where there is only one', () => {
  expect(spreadOf([5, 1, 3, 2, 4])).toEqual([2, 4]);
  expect(spreadOf([7])).toEqual([7, 7]);
});

it('finds the value below which a share lies', () => {
  expect([quantile([10, 20, 30], 1), quantile([10, 20, 30], 0), quantile([10, 20], 0.9)]).toEqual([
    30, 10, 19,
  ]);
});

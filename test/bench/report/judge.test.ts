import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { judge, notMeasured } from './judge.ts';

const ratio: Figure = {
  name: 'vault.read',
  unit: 'ms',
  kind: 'ratio',
  target: 1.15,
  run: () => Promise.reject(new Error('not run here')),
};
const size: Figure = { ...ratio, kind: 'absolute', target: 300 };

describe('a figure against its target', () => {
  it('is met by the ratio to its baseline, whatever the machine', () => {
    const met = judge(ratio, { ours: [11, 22], baseline: [10, 20] });
    expect(met).toMatchObject({ ratio: 1.1, spread: [1.1, 1.1], met: true });
    expect(judge(ratio, { ours: [12], baseline: [10] })).toMatchObject({ ratio: 1.2, met: false });
  });

  it('compares each round with the baseline of the same round, so that a slow moment hits both', () => {
    const measured = { ours: [10, 100, 10], baseline: [10, 100, 10] };
    expect(judge(ratio, measured)).toMatchObject({ ours: 10, ratio: 1, spread: [1, 1], met: true });
  });

  it('is met by its own size where the target is absolute', () => {
    expect(judge(size, { ours: [300] })).toMatchObject({ ratio: null, baseline: null, met: true });
    expect(judge(size, { ours: [301] })).toMatchObject({ met: false });
  });

  it('stays undecided, and says so, where half of the rounds lie on both sides of the target', () => {
    const outcome = judge(ratio, { ours: [10, 11, 12, 13, 14], baseline: [10, 10, 10, 10, 10] });
    expect(outcome).toMatchObject({ ratio: 1.2, spread: [1.1, 1.3], met: null });
    expect(outcome.why).toBe(
      'undecided: half of the rounds lie at 1.10 to 1.30, the target is 1.15',
    );
  });

  it.each([
    ['the baseline is missing', { ours: [1] }, 'not measured: there is no baseline'],
    ['there was no round', { ours: [], baseline: [] }, 'not measured: a round gave no number'],
    ['a round of the baseline is missing', { ours: [1, 1], baseline: [1] }, /gave no number/],
  ])('counts as not measured when %s', (_what, measured, why) => {
    expect(judge(ratio, measured)).toMatchObject({ met: null, ours: null, spread: null });
    expect(judge(ratio, measured).why).toMatch(why);
  });

  it('keeps its name and target when it was not measured', () => {
    const { name, unit, target } = ratio;
    const why = 'not measured: no keyring';
    expect(notMeasured(ratio, 'no keyring')).toMatchObject({ name, unit, target, met: null, why });
  });
});

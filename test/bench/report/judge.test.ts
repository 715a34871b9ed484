import { describe, expect, it } from 'vitest';
import { type Figure, judge } from './figure.ts';
import { median } from './pairs.ts';

const ratio: Figure = {
  name: 'vault.read',
  unit: 'ms',
  kind: 'ratio',
  target: 1.15,
  run: () => Promise.reject(new Error('not run here')),
};

describe('a figure against its target', () => {
  it('is met by the ratio to its baseline, whatever the machine', () => {
    expect(judge(ratio, { ours: 11, baseline: 10 })).toMatchObject({ ratio: 1.1, met: true });
    expect(judge(ratio, { ours: 12, baseline: 10 })).toMatchObject({ ratio: 1.2, met: false });
  });

  it('is met by its own size where the target is absolute', () => {
    const size: Figure = { ...ratio, kind: 'absolute', target: 300 };
    expect(judge(size, { ours: 300 })).toMatchObject({ ratio: null, baseline: null, met: true });
    expect(judge(size, { ours: 301 })).toMatchObject({ met: false });
  });

  it('is not met where the baseline is missing', () => {
    expect(judge(ratio, { ours: 1 })).toMatchObject({ met: false });
  });

  it('takes the middle of its measurements', () => {
    expect([median([9, 1, 5]), median([4, 1, 3, 2])]).toEqual([5, 2.5]);
  });
});

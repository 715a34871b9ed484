import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Figure, Outcome } from './figure.ts';
import { judge, notMeasured } from './judge.ts';
import { changesSince, readLastResult, saveLastResult } from './last-result.ts';

const figure: Figure = {
  name: 'records.append',
  unit: 'ms',
  kind: 'ratio',
  target: 1.3,
  run: () => Promise.reject(new Error('not run here')),
};
const measured = (...ratios: readonly number[]): Outcome =>
  judge(figure, { ours: ratios, baseline: ratios.map(() => 1) });

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fileready-last-'));
  file = join(folder, 'deeper', 'last.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the last result', () => {
  it('shows what differs by more than the rounds spread', async () => {
    await saveLastResult(file, [measured(1.4, 1.5, 1.6)], '2026-11-23');
    expect(changesSince(await readLastResult(file), [measured(1.7, 1.8, 1.9)])).toEqual([
      'records.append: 1.50 (1.45 to 1.55) on 2026-11-23, now 1.80 (1.75 to 1.85)',
    ]);
  });

  it('says nothing where the rounds of both runs overlap', async () => {
    await saveLastResult(file, [measured(1.4, 1.5, 1.6)], '2026-11-23');
    expect(changesSince(await readLastResult(file), [measured(1.5, 1.58, 1.7)])).toEqual([]);
  });

  it('keeps the earlier value of a figure that this run did not measure', async () => {
    const other = { ...measured(2), name: 'vault.read' };
    await saveLastResult(file, [measured(1.5), other], '2026-11-23');
    await saveLastResult(file, [notMeasured(figure, 'it hung')], '2026-11-24');
    expect(await readLastResult(file)).toMatchObject({
      'records.append': { value: 1.5, on: '2026-11-23' },
      'vault.read': { value: 2 },
    });
  });

  it('is empty where its file is missing or unreadable', async () => {
    expect(await readLastResult(file)).toEqual({});
    const damaged = join(folder, 'damaged.json');
    await writeFile(damaged, '{"records.append": 1');
    expect(await readLastResult(damaged)).toEqual({});
  });
});

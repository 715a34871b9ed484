import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vitestStep } from '../../../../scripts/lib/test/vitest-step.mts';
import { seededTests } from '../../../support/seeded-tests.ts';

describe('a failing test', () => {
  it('is named with its file and reason while the tests after it still run', async () => {
    const folder = seededTests({
      'seeded.test.mjs': [
        `it('asks first', () => expect(1, 'one is not two').toBe(2));`,
        // Ends only when the failure was said, and fails in its own time limit if that comes at the end of the run.
        `it('goes on', async () => { while (!existsSync(import.meta.dirname + '/said')) await wait(20); }, 30_000);`,
      ],
    });
    const lines: string[] = [];
    const outcome = await vitestStep('unit', [], {
      extra: ['--root', folder],
      onFailure: (line) => {
        lines.push(line);
        writeFileSync(join(folder, 'said'), '');
      },
    });
    const failure =
      'asks first (seeded.test.mjs): one is not two: expected 1 to be 2 // Object.is equality';
    expect(lines).toEqual([failure]);
    expect(outcome).toMatchObject({ passed: 1, failures: [failure] });
    expect(existsSync(join(folder, 'said'))).toBe(true);
  });

  it('is named too when its file cannot be loaded or its preparations fail', async () => {
    const folder = seededTests({
      'broken.test.mjs': [`throw new Error('no such court');`],
      'prepared.test.mjs': [
        `describe('a court', () => {`,
        `  beforeAll(() => { throw new Error('not open'); });`,
        `  it('answers', () => {});`,
        `});`,
      ],
    });
    const lines: string[] = [];
    const { failures } = await vitestStep('unit', [], {
      extra: ['--root', folder],
      onFailure: (line) => lines.push(line),
    });
    expect(lines.toSorted()).toEqual(['a court: not open', 'broken.test.mjs: no such court']);
    expect(failures).toEqual(expect.arrayContaining(lines));
  });
});

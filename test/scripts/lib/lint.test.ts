import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runTool } from '../../../scripts/lib/tools.mts';

/** Checks a test file of these lines as `npm run lint` does, and returns the lines that were refused. */
async function refused(...lines: readonly string[]): Promise<readonly number[]> {
  const file = join(import.meta.dirname, `seeded-${crypto.randomUUID()}.ts`);
  onTestFinished(() => rmSync(file));
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { output } = await runTool('biome', ['lint', '--reporter=github', file]);
  return [...output.matchAll(/title=plugin.*?line=(\d+)/g)].map((match) => Number(match[1]));
}

describe('a test that reads the machine’s clock', () => {
  it('is refused, however it asks', async () => {
    expect(
      await refused(
        'export const now = new Date();',
        'export const milliseconds = Date.now();',
        'export const words = Date();',
        `export const written = new Date('2026-11-23');`,
        'export const day = Date.UTC(2026, 10, 23);',
      ),
    ).toEqual([1, 2, 3]);
  });
});

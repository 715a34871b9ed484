import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initialFiles } from '../bench/lib/initial-files.ts';

const PAGE = resolve(import.meta.dirname, '../../out/renderer');

describe('what the first screen loads', () => {
  it('is without the library that checks shapes: main has checked what the page gets', async () => {
    const files = (await initialFiles(PAGE)).filter((file) => file.endsWith('.js'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(await readFile(join(PAGE, file), 'utf8')).not.toMatch(/ZodError|\$ZodType/);
    }
  });
});

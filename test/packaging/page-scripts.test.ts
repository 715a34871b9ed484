import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SCRIPTS = resolve(import.meta.dirname, '../../out/renderer/assets');

describe('the scripts of the page', () => {
  it('are without the library that checks shapes: main has checked what the page gets, and the page’s policy forbids how it makes its checks', async () => {
    const files = (await readdir(SCRIPTS)).filter((file) => file.endsWith('.js'));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      expect(await readFile(join(SCRIPTS, file), 'utf8'), file).not.toMatch(/ZodError|\$ZodType/);
    }
  });
});

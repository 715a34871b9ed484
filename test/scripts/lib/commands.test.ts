import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');

const bodies = readdirSync(SCRIPTS)
  .filter((name) => name.endsWith('.mjs'))
  .flatMap((name) => {
    const text = readFileSync(join(SCRIPTS, name), 'utf8');
    return [...text.matchAll(/onNode24\('([^']+)'/g)].map((match) => [name, match[1] ?? '']);
  });

describe('each command of the project', () => {
  it.each(bodies)('%s finds its body %s', (_, body) => {
    expect(existsSync(join(SCRIPTS, 'lib', body))).toBe(true);
  });

  it('is found by this test', () => {
    expect(bodies.map(([name]) => name)).toContain('build.mjs');
  });
});

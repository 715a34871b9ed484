import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../../out/main');

/** What a built file loads with it, whether it is wanted or not. */
const loadedWith = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from "(\.[^"]+)";/gm)].map(
    ([, path = '']) => resolve(file, '..', path),
  );

it('the code that updates is in a file of its own, which a start does not load (S55)', () => {
  const files = readdirSync(MAIN, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(MAIN, name));
  const updating = files.filter((file) => /NsisUpdater = class/.test(readFileSync(file, 'utf8')));
  expect(updating).toHaveLength(1);

  const started = new Set([join(MAIN, 'main.js')]);
  for (const file of started) for (const next of loadedWith(file)) started.add(next);
  expect(started.size).toBeGreaterThan(3);
  for (const file of updating) expect(started).not.toContain(file);
});

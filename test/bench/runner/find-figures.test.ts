import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseFigures, findFigures } from './find-figures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fileready-figures-'));
  await writeFile(join(folder, 'b.bench.ts'), 'export const figures = [{ name: "b.one" }];');
  await writeFile(join(folder, 'a.bench.ts'), 'export const figures = [{ name: "a.one" }];');
  await writeFile(join(folder, 'notes.ts'), 'export const figures = [{ name: "no.figure" }];');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const names = (found: Awaited<ReturnType<typeof findFigures>>) =>
  found.map(({ figure }) => figure.name);

it('finds the figures of all bench files in the order of their names', async () => {
  expect(names(await findFigures(folder))).toEqual(['a.one', 'b.one']);
});

it('names a file that cannot be loaded, and finds all other figures', async () => {
  await writeFile(join(folder, 'a.bench.ts'), 'throw new Error("broken");');
  expect(names(await findFigures(folder))).toEqual(['a.*', 'b.one']);
});

it('chooses by name, and refuses a name that no figure has', async () => {
  const known = await findFigures(folder);
  expect(names(chooseFigures(known, ['b.one']))).toEqual(['b.one']);
  expect(() => chooseFigures(known, ['b.two'])).toThrow(
    'No figure is called b.two. Known are: a.one, b.one',
  );
});

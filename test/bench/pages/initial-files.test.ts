import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { initialFiles } from './initial-files.ts';

let page: string;
beforeEach(async () => {
  page = await mkdtemp(join(tmpdir(), 'fileready-page-'));
  await mkdir(join(page, 'assets'));
});
afterEach(() => rm(page, { recursive: true, force: true }));

it('counts what the page loads first, with what that imports, and leaves out what loads later', async () => {
  await writeFile(
    join(page, 'index.html'),
    `<link rel="stylesheet" nonce="x" href="./assets/a.css"><link rel="icon" href="./i.svg">
     <link rel="modulepreload" href="/assets/b.js"><script type="module" src="./assets/a.js"></script>`,
  );
  await writeFile(
    join(page, 'assets/a.js'),
    'import{x}from"./b.js";import"./c.js";import("./late.js");',
  );
  await writeFile(join(page, 'assets/b.js'), 'export const x = 1;');
  await writeFile(join(page, 'assets/c.js'), 'export{x}from"./d.js";');
  await writeFile(join(page, 'assets/d.js'), 'export const x = 1;');
  expect([...(await initialFiles(page))].sort()).toEqual([
    'assets/a.css',
    'assets/a.js',
    'assets/b.js',
    'assets/c.js',
    'assets/d.js',
  ]);
});

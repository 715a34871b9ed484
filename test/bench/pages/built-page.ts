import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const BENCH = resolve(import.meta.dirname, '..');
const CACHE = resolve(BENCH, '../../node_modules/.cache/fileready');

/** The pages that ours is measured against, by their folders. */
export type BarePage = 'hello' | 'bare-board';

/** Builds a page to measure against with the settings that our own page is built with, and returns its folder. */
export async function builtPage(page: BarePage): Promise<string> {
  const built = resolve(CACHE, `bench-${page}`);
  await rm(built, { recursive: true, force: true });
  await build({
    configFile: false,
    root: resolve(BENCH, page),
    logLevel: 'error',
    plugins: [react()],
    build: {
      target: 'chrome140',
      minify: true,
      outDir: built,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  });
  if (!existsSync(resolve(built, 'index.html'))) throw new Error(`The page ${page} was not built`);
  return built;
}

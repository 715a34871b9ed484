import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const SOURCE = resolve(import.meta.dirname, '../bare-board');
const BUILT = resolve(import.meta.dirname, '../../../node_modules/.cache/fileready/bench-board');

/** Builds the bare board with the settings that our own page is built with, and returns its folder. */
export async function bareBoardPage(): Promise<string> {
  await rm(BUILT, { recursive: true, force: true });
  await build({
    configFile: false,
    root: SOURCE,
    logLevel: 'error',
    plugins: [react()],
    build: {
      target: 'chrome140',
      minify: true,
      outDir: BUILT,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  });
  if (!existsSync(resolve(BUILT, 'index.html'))) throw new Error('The bare board was not built');
  return BUILT;
}

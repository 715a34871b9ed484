import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const SOURCE = resolve(import.meta.dirname, '../hello');
const BUILT = resolve(import.meta.dirname, '../../../node_modules/.cache/fileready/bench-hello');

/** Builds the hello page with the settings that our own page is built with, and returns its folder. */
export async function helloPage(): Promise<string> {
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
  if (!existsSync(resolve(BUILT, 'index.html'))) throw new Error('The hello page was not built');
  return BUILT;
}

import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sharedFolder } from '../measuring/bench-folder.ts';

const OUT = resolve(import.meta.dirname, '../../../out');

/** The pages that ours is measured against, by their folders. */
export type BarePage = 'hello' | 'bare-board';

/** Builds a page as our own is built (electron.vite.config.ts), room for the nonce of its styles included. */
async function build(page: BarePage, outDir: string): Promise<void> {
  const { build } = await import('vite');
  const { startTexts } = await import('../../../scripts/lib/build/start-texts.mts');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, page),
    // The runtime serves a page below an address of its own.
    base: './',
    logLevel: 'error',
    plugins: [react(), startTexts()],
    html: { cspNonce: '__STYLE_NONCE__' },
    build: {
      target: 'chrome140',
      minify: true,
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  });
}

/** The folder of our own bundles with another page in the place of ours: what FILEREADY_FAKE_OUT takes. */
export const outWith = (page: BarePage): Promise<string> =>
  sharedFolder(`out-${page}`, async (folder) => {
    for (const part of ['main', 'preload']) {
      await cp(join(OUT, part), join(folder, part), { recursive: true });
    }
    await build(page, join(folder, 'renderer'));
  });

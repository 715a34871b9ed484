import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { moduleList } from './scripts/lib/build/module-list.mts';
import { startTexts } from './scripts/lib/build/start-texts.mts';

const NO_XML = resolve('electron/adapters/updates/no-xml.ts');

/** Only what loads a native binary stays outside the bundle: the keychain, and on Windows the registry. */
export default defineConfig({
  main: {
    resolve: {
      alias: [
        // What electron-updater would bring along and has no use for here: a file system that retries, which Node's own does
        // without, and an XML reader for feeds that we don't have.
        { find: /^graceful-fs$/, replacement: 'node:fs' },
        { find: /^sax$/, replacement: NO_XML },
        // Its part without threads: a workbook is read in a thread already.
        { find: /^fflate$/, replacement: 'fflate/browser' },
      ],
    },
    plugins: [moduleList('main')],
    // Not the time of the file: inside an archive Electron gives every file the time of the start.
    define: { BUILD_ID: JSON.stringify(process.env.FILEREADY_BUILD_ID ?? `${Date.now()}`) },
    build: {
      target: 'node24',
      minify: false,
      sourcemap: false,
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: resolve('electron/main.ts'),
          // A thread of its own that looks at every entry of the records (file-check.ts).
          'records-check': resolve('electron/adapters/records/check/worker.ts'),
          // One that writes large acts (thread.ts).
          'records-aside': resolve('electron/adapters/records/aside/worker.ts'),
          // Another one, which looks into backups (look-aside.ts).
          'backups-look': resolve('electron/adapters/records/backups/worker.ts'),
          // And those that read files and courts' pages (file-reading.ts, read-page.ts).
          'file-reading': resolve('electron/adapters/csv/worker.ts'),
          'page-reading': resolve('electron/adapters/court-http/page/worker.ts'),
        },
        external: ['electron', 'keytar', 'native-reg', /^node:/],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  // A sandboxed preload must be one CommonJS file.
  preload: {
    plugins: [moduleList('preload')],
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: resolve('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), startTexts(), moduleList('renderer')],
    html: { cspNonce: '__STYLE_NONCE__' },
    build: {
      target: 'chrome140',
      minify: true,
      outDir: resolve('out/renderer'),
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: resolve('renderer/index.html'),
        // Each file more is a request more before something shows: one for the first screen, and one for what the parts that come later share.
        output: {
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'], priority: 1 },
              { name: 'parts', minShareCount: 3 },
            ],
          },
        },
      },
    },
  },
});

import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests of one module, which `npm run mutants` names. */
export default defineConfig({
  resolve: { alias: { electron: resolve('test/fake-electron/electron.ts') } },
  test: {
    environment: 'node',
    include: (process.env.FILEREADY_MUTANTS_TESTS ?? '').split(';'),
    setupFiles: ['test/support/own-file-setup.ts'],
    isolate: false,
    testTimeout: 240_000,
    server: { deps: { inline: ['electron-store'] } },
  },
});

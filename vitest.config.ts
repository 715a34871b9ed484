import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { startTexts } from './scripts/lib/build/start-texts.mts';
import { LongestFirst } from './scripts/lib/test/longest-first.mts';

// Tests start many threads and programs from TypeScript as it is: each would read and strip the same files again, which
// was half of the time of such tests. Node compares what is cached with the file's text.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compile');

/** What runs as a Windows process in Wine, by `npm run windows` alone, which says what is missing where there is no Wine. */
const onWindows = {
  test: {
    name: 'windows',
    environment: 'node' as const,
    include: ['test/on-windows/**/*.test.ts'],
    // One Windows machine, whose registry and credentials all share.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};

export default defineConfig({
  test: {
    // By itself vitest leaves one core idle, and on two cores that is half of them.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      ...(process.env.FILEREADY_ON_WINDOWS === '1' ? [onWindows] : []),
      {
        // What needs Electron gets the stand-in, the same that the browser runtime uses.
        resolve: { alias: { electron: resolve('test/fake-electron/electron.ts') } },
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/languages/**', 'test/on-windows/**', 'test/renderer/**'],
          setupFiles: ['test/support/own-file-setup.ts'],
          // Loading the libraries for each file took half of the time; the setup keeps files apart.
          isolate: false,
          // A machine may be busy; how long something takes is for the bench to say.
          testTimeout: 240_000,
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        plugins: [react(), startTexts()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/own-file-setup.ts', 'test/support/renderer-setup.ts'],
          // Making a jsdom and loading the libraries for each file took most of the time; the setup keeps files apart.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          // All tasks in all languages take minutes: `npm run languages` alone does them.
          include: [
            process.env.FILEREADY_LANGUAGES === '1'
              ? 'test/languages/**/*.test.ts'
              : 'test/e2e/**/*.test.ts',
          ],
          globalSetup: ['test/support/worker-keyrings.ts'],
          setupFiles: ['test/support/worker-keyring-setup.ts'],
          // Each worker runs an app, a browser and a keyring. They wait for pages half of the time, so two cores do for
          // three; more of them would wait for each other.
          maxWorkers: Math.min(availableParallelism() + 1, 4),
          sequence: { groupOrder: 1 },
          // As long as the driver waits for a thing to show; a busy machine is not a fault of the app.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

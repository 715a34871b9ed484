/** What takes the place of the app's module in the bench (app-threads.ts). */
export * from '../../../electron/adapters/threads.ts';

/** Where the built code of a thread is. */
export const threadCode = (_from: string, entry: string): URL =>
  new URL(`../../../out/main/${entry}.js`, import.meta.url);

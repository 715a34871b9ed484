import { registerHooks } from 'node:module';

const SOURCE = new URL('../../../electron/adapters/threads.ts', import.meta.url).href;
const AS_BUILT = new URL('./threads-as-built.ts', import.meta.url).href;

/**
 * Has the app's threads run what is built (out/main) from now on. From the sources each thread would first strip the types
 * of all it loads, which takes ten times as long as a thread of the app takes to start.
 */
export function takeAppThreads(): void {
  registerHooks({
    resolve: (name, context, next) => {
      const found = next(name, context);
      return found.url === SOURCE && context.parentURL !== AS_BUILT
        ? { ...found, url: AS_BUILT }
        : found;
    },
  });
}

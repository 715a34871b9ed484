// `node test/fake-electron/run.mjs [--port N]`: the unchanged main bundle in Node, its window in a real browser.
// Plain JavaScript, so that a second start finds everything compiled and need not strip a type.
import { enableCompileCache } from 'node:module';

enableCompileCache(
  new URL('../../node_modules/.cache/fileready/compiled', import.meta.url).pathname,
);
await import('./runtime.ts');

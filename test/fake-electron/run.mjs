// `node test/fake-electron/run.mjs [--port N]`: the unchanged main bundle in Node, its window in a real browser.
// Plain JavaScript, so that a second start finds everything compiled and need not strip a type.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(
  fileURLToPath(new URL('../../node_modules/.cache/fileready/compiled', import.meta.url)),
);
await import('./runtime.ts');

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bundle } from '../bundle.ts';

/** The stand-in's own scripts, under paths that change with what they hold: as a preload lies on the disk, so these are kept by the browser. */
export interface RuntimeScripts {
  readonly version: string;
  readonly page: string;
  readonly worker: string;
}

const folder = new URL('../page/', import.meta.url);

/** The stand-in for Electron's renderer half, then the unchanged preload bundle with a `require` that knows only `electron`. */
export async function runtimeScripts(): Promise<RuntimeScripts> {
  const files = [
    new URL('bridge.mjs', folder),
    new URL('renderer.js', folder),
    new URL('wire.mjs', folder),
    new URL('worker.js', folder),
    bundle('preload/preload.cjs'),
  ];
  const [bridge = '', runtime, wire = '', carrier, preload] = await Promise.all(
    files.map((file) => readFile(file, 'utf8')),
  );
  // As plain scripts they have no exports; what they define is there for the script behind them.
  const plain = (module: string) => module.replaceAll(/^export /gm, '');
  const worker = `${plain(wire)}\n${carrier}`;
  const page = `${plain(bridge)}\n${runtime}\n(function (require, module, exports) {\n${preload}\n})(fakeRequire, { exports: {} }, {});`;
  const version = createHash('sha256').update(page).update(worker).digest('hex').slice(0, 16);
  return { version, page, worker };
}

import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import workers from 'node:worker_threads';
import { extractFile, statFile } from '@electron/asar';
import { startedAt } from './start-time.ts';

/**
 * Reads out of app.asar as Electron's file layer does (lib/node/asar-fs-wrapper.ts): modules, `fs` and threads find what is
 * inside under paths that go through the archive, nothing inside can be written, and every file has the time of the start.
 */
const INSIDE = /^(.*?\.asar)[\\/](.+)$/;

function inside(path: unknown): { readonly archive: string; readonly name: string } | undefined {
  const file = path instanceof URL ? fileURLToPath(path) : String(path);
  const [, archive = '', name = ''] = INSIDE.exec(file) ?? [];
  // Beside the archive lies what was unpacked from it, under ".asar.unpacked".
  return archive === '' ? undefined : { archive, name: name.replaceAll(/[\\/]/g, sep) };
}

function missing(path: unknown): Error {
  return Object.assign(new Error(`ENOENT, ${path} not found in the archive`), { code: 'ENOENT' });
}

function statsOf(path: unknown): fs.Stats | undefined {
  const place = inside(path);
  if (!place) return undefined;
  let entry: ReturnType<typeof statFile>;
  try {
    entry = statFile(place.archive, place.name);
  } catch {
    throw missing(path);
  }
  const isFolder = 'files' in entry;
  return Object.assign(startedAt(fs.statSync(process.execPath)), {
    size: 'size' in entry ? Number(entry.size) : 0,
    isFile: () => !isFolder,
    isDirectory: () => isFolder,
    isSymbolicLink: () => false,
  });
}

function contentOf(path: unknown, options: unknown): Buffer | string | undefined {
  const place = inside(path);
  if (!place) return undefined;
  statsOf(path);
  const bytes = extractFile(place.archive, place.name);
  const isText =
    typeof options === 'string' ||
    (typeof options === 'object' && options !== null && 'encoding' in options);
  return isText ? bytes.toString('utf8') : bytes;
}

type Arguments = readonly [path: unknown, options?: unknown, ...more: unknown[]];
/** The archive's answer, or the real one for what lies elsewhere. */
const either =
  (own: (...args: Arguments) => unknown, real: (...args: never[]) => unknown, self: object) =>
  (...args: Arguments) =>
    own(...args) ?? Reflect.apply(real, self, args);

const { promises } = fs;
Object.assign(fs, {
  readFileSync: either(contentOf, fs.readFileSync, fs),
  statSync: either(statsOf, fs.statSync, fs),
  lstatSync: either(statsOf, fs.lstatSync, fs),
});
const later =
  (answer: (...args: Arguments) => unknown) =>
  async (...args: Arguments) =>
    answer(...args);
Object.assign(promises, {
  readFile: later(either(contentOf, promises.readFile, promises)),
  stat: later(either(statsOf, promises.stat, promises)),
  lstat: later(either(statsOf, promises.lstat, promises)),
});

/** A thread has the layer, too (Electron's feat_initialize_asar_support.patch, for main and worker threads). */
class ArchiveWorker extends workers.Worker {
  constructor(file: string | URL, options: workers.WorkerOptions = {}) {
    super(file, inside(file) ? { ...options, execArgv: ['--import', import.meta.url] } : options);
    // The app goes on without its thread and says nothing; the person who runs it here should know.
    this.on('error', (error) => console.error(`a thread could not run: ${error}`));
    this.on('online', () => console.log('a thread runs'));
  }
}
Object.assign(workers, { Worker: ArchiveWorker });
syncBuiltinESMExports();

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!/^(\.{0,2}\/|file:)/.test(specifier)) return nextResolve(specifier, context);
    const url = new URL(specifier, context.parentURL ?? 'file:///').href;
    return inside(fileURLToPath(url))
      ? { url, shortCircuit: true }
      : nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    const place = url.startsWith('file:') ? inside(fileURLToPath(url)) : undefined;
    if (!place) return nextLoad(url, context);
    const source = extractFile(place.archive, place.name).toString('utf8');
    return { format: 'module', source, shortCircuit: true };
  },
});

import fs, { readlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** Gets what was written into which file, before it is there. */
type OnWrite = (path: string, content: Buffer | string) => void;

type AnyCall = (...args: unknown[]) => unknown;

/** Functions that write their second argument to the file of their first. */
const WRITERS = [
  'writeFileSync',
  'appendFileSync',
  'writeSync',
  'writeFile',
  'appendFile',
  'write',
];
const OF_A_HANDLE = ['write', 'writeFile', 'appendFile'];

/**
 * Tells of all that this process writes with Node's own functions from now on: a file may be gone again before anybody
 * looks. What SQLite writes is none of it, and is looked for in its files.
 */
export async function watchFiles(onWrite: OnWrite): Promise<void> {
  const tell = (target: unknown, content: unknown) => {
    const bytes = bytesOf(content);
    if (bytes !== undefined) onWrite(pathOf(target), bytes);
  };
  for (const name of WRITERS) watch(fs, name, (_own, [target, content]) => tell(target, content));
  for (const name of OF_A_HANDLE)
    watch(fs.promises, name, (_own, [target, content]) => tell(target, content));
  const handle = await open(process.execPath);
  const kind: object = Object.getPrototypeOf(handle);
  for (const name of OF_A_HANDLE)
    watch(kind, name, (own, [content]) => tell(Reflect.get(Object(own), 'fd'), content));
  await handle.close();
  syncBuiltinESMExports();
}

function watch(holder: object, name: string, see: (own: unknown, args: unknown[]) => void): void {
  const before: unknown = Reflect.get(holder, name);
  if (typeof before !== 'function') return;
  Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
    see(this, args);
    return (before as AnyCall).apply(this, args);
  });
}

function bytesOf(content: unknown): Buffer | string | undefined {
  if (typeof content === 'string') return content;
  if (!ArrayBuffer.isView(content)) return undefined;
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/** The path of a file, also where it is known by its number alone. */
function pathOf(target: unknown): string {
  if (typeof target === 'string' || target instanceof URL) return String(target);
  try {
    return readlinkSync(`/proc/self/fd/${target}`);
  } catch {
    return 'a file';
  }
}

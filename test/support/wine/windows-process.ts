import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { WINDOWS_NODE } from '../../../scripts/lib/windows/node.mts';
import { windowsPath, wineEnvironment } from '../../../scripts/lib/windows/wine.mts';
import { newFolder } from '../records.ts';
import { end, type ServerProcess, serverOf } from '../server-process.ts';
import { SocketChannel } from './channel.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const LOOK_MS = 20;

/** Paths of this machine as the Windows process knows them; every other value as it is. */
const forWindows = (value: string) => (value.startsWith('/') ? windowsPath(value) : value);

/** What is added to a file until the process that writes it has ended, and the rest of it then. */
async function* growing(file: string, child: ChildProcess): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    for (let at = 0, isOver = false; ; ) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(65_536), 0, 65_536, at);
      at += bytesRead;
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      else if (isOver) return;
      isOver = child.exitCode !== null || child.signalCode !== null;
      if (!isOver) await wait(LOOK_MS);
    }
  } finally {
    await handle.close();
  }
}

/** A Windows process, printing into a file: Node in Wine can't open a pipe that Linux made (`open EBADF`). */
function spawnInWine(args: readonly string[], env: Readonly<Record<string, string>>) {
  const file = join(newFolder(), 'printed.txt');
  const output = openSync(file, 'w');
  const given = Object.entries(env).map(([name, value]) => [name, forWindows(value)]);
  const child = spawn('wine', [WINDOWS_NODE, ...args.map(forWindows)], {
    cwd: ROOT,
    env: wineEnvironment(Object.fromEntries(given)),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return { child, file, printed: () => readFileSync(file, 'utf8') };
}

/** Runs a script in Node for Windows to its end. */
export async function runInWindows(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly printed: string }> {
  const { child, printed } = spawnInWine(args, env);
  const [code] = await once(child, 'exit');
  return { code, printed: printed() };
}

/** Runs a script in Node for Windows and returns once it has printed `Ready in N ms: ADDRESS`. */
export async function startInWine(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const talk = new SocketChannel();
  const port = await talk.open();
  const { child, file, printed } = spawnInWine(args, { ...env, FILEREADY_FAKE_TALK: `${port}` });
  const ended = once(child, 'exit').then(() => talk.close());
  return serverOf({
    child,
    ended,
    talk,
    stdout: Readable.from(growing(file, child)),
    printed,
    stop: () => end(child, () => talk.send('quit')),
  });
}

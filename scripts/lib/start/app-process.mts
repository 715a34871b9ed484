import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { root } from '../paths.mjs';

/** What both runtimes print, alone on a line, once they answer. */
const READY = /^Ready in \d+ ms: (\S+)$/;
const Ready = z.object({ ready: z.string() });
const GRACE_MS = 5_000;

/** A running app: `ended` gives its exit code, `stop` ends it. */
export interface AppProcess {
  readonly ended: Promise<number>;
  readonly stop: () => void;
}

/** How to start the app. */
export interface AppCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The browser runtime prints its own address; Electron's window has none, and says over the channel that it is open. */
  readonly isBrowser: boolean;
}

/** Starts the app as a child of this process. Calls `onReady` with its address when it answers; passes its other lines on. */
export function startApp(
  { command, args, env, isBrowser }: AppCommand,
  onReady: (address: string) => void,
): AppProcess {
  // A process group of its own: Ctrl-C in the terminal reaches the app once, from here, and not twice.
  // The channel lets the app notice that this process is gone, no matter how it went.
  const child = spawn(command, args, {
    cwd: root,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = READY.exec(line)?.[1];
      if (address) onReady(address);
      else console.log(line);
    });
  if (!isBrowser)
    child.on('message', (said) => {
      const ready = Ready.safeParse(said);
      if (ready.success) onReady(ready.data.ready);
    });
  return { ended: endOf(child), stop: () => end(child) };
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
}

function end(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
}

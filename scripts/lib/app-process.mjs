import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './paths.mjs';

/** What both runtimes print, alone on a line, once they answer. */
const READY = /^Ready in \d+ ms: (\S+)$/;
const GRACE_MS = 5_000;

/**
 * Starts the app as a child that this process owns and returns `{ ended, stop }`.
 * `onReady(address)` is called when the child prints its ready line; every other line is passed on.
 */
export function startApp(command, args, env, onReady) {
  const windows = process.platform === 'win32';
  // A process group of its own: Ctrl-C in the terminal reaches the app once, from here, and not twice.
  // The IPC channel lets the app notice that this process is gone, however it went.
  const child = spawn(command, args, {
    cwd: root,
    env,
    detached: !windows,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const address = READY.exec(line)?.[1];
    if (address) onReady(address);
    else console.log(line);
  });
  const ended = new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
  const stop = () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
  };
  return { ended, stop };
}

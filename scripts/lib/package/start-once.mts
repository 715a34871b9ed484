import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What the app writes into its log as soon as its window is open (electron/main.ts). */
const STARTED = /started \S+, .*/;

/** How long a start may take, and how often we look. */
export interface StartLimits {
  readonly limitMs: number;
  readonly stepMs: number;
}

/**
 * Starts a packed app on an empty folder, waits until its log says that it came up, and ends it. Gives that line. Throws
 * with the log and the output when it ends before or stays silent. A packed app can't be driven, so the log is all there is.
 */
export async function startOnce(
  program: string,
  folder: string,
  { limitMs, stepMs }: StartLimits = { limitMs: 60_000, stepMs: 200 },
): Promise<string> {
  const child = spawn(program, [`--user-data-dir=${folder}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ended = endOf(child);
  try {
    for (let waited = 0; waited < limitMs; waited += stepMs) {
      const line = STARTED.exec(logIn(folder))?.[0];
      if (line) return line;
      const end = await Promise.race([ended, wait(stepMs)]);
      if (end !== undefined) throw new Error(`${end} before it came up\n${logIn(folder)}${output}`);
    }
    throw new Error(`it did not come up in ${limitMs / 1000} s\n${logIn(folder)}${output}`);
  } finally {
    child.kill();
    await Promise.race([ended, wait(10_000)]);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
}

function logIn(folder: string): string {
  const file = join(folder, 'fileready.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve(`it could not be started (${message})`));
    child.once('exit', (code, signal) => resolve(`it ended with ${code ?? signal}`));
  });
}

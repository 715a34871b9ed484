import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const ROOT = resolve(import.meta.dirname, '../..');
const READY = /^Ready in \d+ ms: (\S+)$/;
const START_LIMIT_MS = 30_000;
const END_LIMIT_MS = 10_000;

/** A server of ours as a process: the address it serves, all it printed, and a clean end. */
export interface ServerProcess {
  readonly address: string;
  readonly pid: number | undefined;
  readonly printed: () => string;
  /** Tells it something; only a server that was started with `canTalk` listens. */
  readonly tell: (words: string) => void;
  /** Tells it something and waits for the first thing it says that `answer` takes. */
  readonly say: <T>(words: string, answer: (said: unknown) => T | undefined) => Promise<T>;
  readonly onSaid: (listener: (said: unknown) => void) => void;
  /** Resolves once it has ended, no matter who ended it. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A way to talk with a process: Node's own channel, or one that stands for it. */
export interface Talk {
  send(words: string): unknown;
  on(event: 'message', listener: (said: unknown) => void): unknown;
  off(event: 'message', listener: (said: unknown) => void): unknown;
}

/** A server that was started and has not said yet where it answers. */
interface Started extends Pick<ServerProcess, 'printed' | 'stop'> {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  readonly talk: Talk;
  readonly stdout: Readable | null;
}

/** Waits for the line that carries the address; a server that ends or stays silent instead is an error with its output. */
function addressOf({ child, stdout, printed }: Started): Promise<string> {
  return new Promise((found, failed) => {
    const fail = (what: string) => failed(new Error(`The server ${what}:\n${printed()}`));
    const timer = setTimeout(() => fail(`gave no address in ${START_LIMIT_MS} ms`), START_LIMIT_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
    if (!stdout) return;
    createInterface({ input: stdout }).on('line', (line) => {
      const address = READY.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      found(address);
    });
  });
}

/** Ends the process the way it is asked to, and insists after ten seconds. */
export async function end(child: ChildProcess, ask: () => unknown): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  ask();
  const timer = setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS);
  await ended;
  clearTimeout(timer);
}

/** Asks as Ctrl-C would. On Windows a signal would end the process unasked. */
function askToEnd(child: ChildProcess): void {
  if (process.platform === 'win32' && child.connected) child.send('quit');
  else child.kill('SIGTERM');
}

/** Sends words and waits for the answer to them; a process that ends instead answers nothing any more. */
function say<T>(
  { child, talk }: Started,
  words: string,
  answer: (said: unknown) => T | undefined,
): Promise<T> {
  return new Promise((found, failed) => {
    const gone = () => failed(new Error(`the process ended before it answered ${words}`));
    const listen = (said: unknown) => {
      const value = answer(said);
      if (value === undefined) return;
      talk.off('message', listen);
      child.off('exit', gone);
      found(value);
    };
    talk.on('message', listen);
    child.once('exit', gone);
    talk.send(words);
  });
}

/** The server, once it has printed `Ready in N ms: ADDRESS`; throws with its output when it does not. */
export async function serverOf(started: Started): Promise<ServerProcess> {
  const { child, talk, printed, ended, stop } = started;
  try {
    return {
      address: await addressOf(started),
      printed,
      pid: child.pid,
      tell: (words) => void talk.send(words),
      say: (words, answer) => say(started, words, answer),
      onSaid: (listener) => void talk.on('message', listener),
      ended,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** How to start a server: whether it may be talked to, and as which user it runs, if not as this one. */
export interface ServerOptions {
  readonly canTalk?: boolean;
  readonly uid?: number;
}

/** Runs a script in Node and returns once it has printed `Ready in N ms: ADDRESS`; throws with its output when it does not. */
export async function startServer(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { canTalk = false, uid }: ServerOptions = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
    stdio: ['ignore', 'pipe', 'pipe', ...(canTalk ? (['ipc'] as const) : [])],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return serverOf({
    child,
    ended: once(child, 'exit').then(() => undefined),
    talk: child,
    stdout: child.stdout,
    printed: () => output,
    stop: () => end(child, () => askToEnd(child)),
  });
}

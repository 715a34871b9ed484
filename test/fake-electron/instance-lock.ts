import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** How long a second start waits until the first has taken its message, as Chromium's does. */
const PATIENCE_MS = 2_000;

interface Claim {
  readonly release: () => void;
}

/**
 * The single-instance lock of a folder: a file with the owner's process id, and a folder beside it in which a further
 * start leaves what it wants to say. A lock of a dead process doesn't count. Undefined when another process has it, or
 * when none can be made.
 */
export function claimFolder(
  folder: string,
  data: unknown,
  onSecond: (data: unknown) => void,
): Claim | undefined {
  const lock = join(folder, 'instance.lock');
  const calls = join(folder, 'instance.calls');
  try {
    mkdirSync(calls, { recursive: true });
    if (!take(lock)) {
      leaveMessage(calls, data);
      return undefined;
    }
    return { release: listen(lock, calls, onSecond) };
  } catch {
    return undefined;
  }
}

function take(lock: string): boolean {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = openSync(lock, 'wx');
      writeFileSync(handle, String(process.pid));
      closeSync(handle);
      return true;
    } catch (error) {
      if (!existsSync(lock)) throw error;
      if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
      rmSync(lock, { force: true });
    }
  }
  return false;
}

function listen(lock: string, calls: string, onSecond: (data: unknown) => void): () => void {
  const watcher = watch(calls, { persistent: false }, () => {
    for (const name of readdirSync(calls).filter((entry) => entry.endsWith('.json'))) {
      const text = readFileSync(join(calls, name), 'utf8');
      rmSync(join(calls, name), { force: true });
      onSecond(JSON.parse(text));
    }
  });
  return () => {
    watcher.close();
    rmSync(calls, { recursive: true, force: true });
    rmSync(lock, { force: true });
  };
}

/** Written under another name first, so that no half message is read; then waits until it was taken. */
function leaveMessage(calls: string, data: unknown): void {
  const message = join(calls, `${process.pid}.json`);
  writeFileSync(`${message}.part`, JSON.stringify(data ?? null));
  renameSync(`${message}.part`, message);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < PATIENCE_MS && existsSync(message); waited += 20) {
    Atomics.wait(pause, 0, 0, 20);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch {
    return false;
  }
}

import { EventEmitter } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type Electron from 'electron';

type UsedOfApp = Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getAppPath'
  | 'getLocale'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setBadgeCount'
  | 'isPackaged'
>;

/** Stands in for Electron's `app`: readiness, paths, the single-instance lock and the order of quitting. */
class FakeApp extends EventEmitter implements UsedOfApp {
  /** Every call that must come before the app is ready, in order, for tests. */
  readonly calls: string[] = [];
  readonly isPackaged = process.env.FILEREADY_FAKE_PACKAGED === '1';
  readonly #paths = new Map<string, string>();
  #name = 'FileReady';
  #isReady = false;
  #lock: string | undefined;

  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (!this.#isReady) {
      this.#isReady = true;
      this.calls.push('ready');
      this.emit('ready');
    }
  }

  isReady(): boolean {
    return this.#isReady;
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() must be called before app is ready');
    this.calls.push('enableSandbox');
  }

  /** The number at the app's icon, for tests. */
  badgeCount = 0;

  setBadgeCount(count = 0): boolean {
    this.badgeCount = count;
    return true;
  }

  setAppUserModelId(): void {}

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    const file = new URL('../../package.json', import.meta.url);
    return String(JSON.parse(readFileSync(file, 'utf8')).version);
  }

  getAppPath(): string {
    return new URL('../..', import.meta.url).pathname;
  }

  getLocale(): string {
    return 'en-US';
  }

  getPath(name: string): string {
    const userData =
      process.env.FILEREADY_USER_DATA ??
      join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), `${this.#name} development`);
    if (name === 'home') return homedir();
    return this.#paths.get(name) ?? (name === 'userData' ? userData : join(userData, name));
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  /** A lock file with the owner's process id; left over from a dead process it does not count. */
  requestSingleInstanceLock(): boolean {
    const folder = this.getPath('userData');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'instance.lock');
    for (const attempt of [1, 2]) {
      try {
        const handle = openSync(file, 'wx');
        writeFileSync(handle, String(process.pid));
        closeSync(handle);
        this.#lock = file;
        return true;
      } catch {
        if (attempt === 2 || isAlive(Number(readFileSync(file, 'utf8')))) return false;
        rmSync(file, { force: true });
      }
    }
    return false;
  }

  /** `before-quit`, then `will-quit`; each may be prevented, as in Electron. */
  quit(): void {
    for (const name of ['before-quit', 'will-quit']) {
      let isPrevented = false;
      this.emit(name, { preventDefault: () => (isPrevented = true) });
      if (isPrevented) return;
    }
    this.exit(0);
  }

  exit(code = 0): void {
    if (this.#lock) rmSync(this.#lock, { force: true });
    this.emit('quit', {}, code);
    process.exit(code);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const app = new FakeApp();

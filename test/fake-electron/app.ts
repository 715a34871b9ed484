import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type Electron from 'electron';
import { claimFolder } from './instance-lock.ts';

type UsedOfApp = Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'relaunch'
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
  | 'commandLine'
>;

/** Stands in for Electron's `app`: readiness, paths, the single-instance lock and the order of quitting. */
class FakeApp extends EventEmitter implements UsedOfApp {
  /** Every call that must come before the app is ready, in order, for tests. */
  readonly calls: string[] = [];
  readonly isPackaged = process.env.FILEREADY_FAKE_PACKAGED === '1';
  readonly #paths = new Map<string, string>();
  #name = 'FileReady';
  #isReady = false;
  #release: (() => void) | undefined;
  #isToRelaunch = false;

  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (!this.#isReady) {
      this.emit('will-finish-launching');
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

  /** FILEREADY_USER_DATA is what `--user-data-dir` is to Electron. */
  readonly commandLine = {
    hasSwitch: (name: string) =>
      name === 'user-data-dir' && process.env.FILEREADY_USER_DATA !== undefined,
  } as Electron.CommandLine;

  /** As Electron's: false also where no lock can be made, as in a folder that can't be written. */
  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    const claim = claimFolder(this.getPath('userData'), data, (from) =>
      this.emit('second-instance', {}, [], '', from),
    );
    this.#release = claim?.release;
    return claim !== undefined;
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

  /** As Electron's: the next start begins once this one has ended. */
  relaunch(): void {
    this.#isToRelaunch = true;
  }

  exit(code = 0): void {
    this.#release?.();
    this.emit('quit', {}, code);
    if (this.#isToRelaunch) startAgain();
    process.exit(code);
  }
}

/** Under a test, that starts the app again itself; otherwise in the same terminal, at the same address. */
function startAgain(): void {
  if (process.send) return;
  const [program = '', ...args] = process.argv;
  spawn(program, args, { stdio: 'inherit', detached: process.platform !== 'win32' }).unref();
}

export const app = new FakeApp();

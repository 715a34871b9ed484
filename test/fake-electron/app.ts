import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type Electron from 'electron';
import * as z from 'zod';
import { claimFolder } from './instance-lock.ts';
import { appData, startAgain, switches } from './surroundings.ts';

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
  | 'setToastActivatorCLSID'
  | 'setBadgeCount'
  | 'isPackaged'
  | 'commandLine'
>;

/** What a further start leaves to the first: its command line and what it wants to say. */
const FromSecond = z.object({ args: z.array(z.string()), data: z.unknown() });

interface QuittingWindow extends EventEmitter {
  close(): void;
}

/** Stands in for Electron's `app`: readiness, paths, the single-instance lock and the order of quitting. */
class FakeApp extends EventEmitter implements UsedOfApp {
  /** Every call that must come before the app is ready, in order, for tests. */
  readonly calls: string[] = [];
  readonly isPackaged = process.env.FILEREADY_FAKE_PACKAGED === '1';
  readonly #paths = new Map<string, string>();
  #name = 'FileReady';
  #isReady = false;
  #release: (() => void) | undefined;
  readonly #windows = new Set<QuittingWindow>();
  isQuitting = false;

  constructor() {
    super();
    this.on('browser-window-created', (_event: unknown, window: QuittingWindow) => {
      this.#windows.add(window);
      window.once('closed', () => this.#windows.delete(window));
    });
  }
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

  /** What Windows knows the app by; without one it shows no notification (docs/tutorial/notifications.md). */
  userModelId: string | undefined;
  toastActivator: string | undefined;

  setAppUserModelId(id: string): void {
    this.userModelId = id;
  }

  setToastActivatorCLSID(id: string): void {
    this.toastActivator = id;
  }

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
    return fileURLToPath(new URL('../..', import.meta.url));
  }

  getLocale(): string {
    return 'en-US';
  }

  /**
   * `userData` is `appData` and the app's name, wherever the app runs from (shell/common/electron_paths.h; Windows: the
   * Roaming application data). What people look for in their own folders lies with it here.
   */
  getPath(name: string): string {
    const set = this.#paths.get(name);
    if (set !== undefined) return set;
    if (name === 'home') return homedir();
    if (name === 'appData') return appData();
    if (name === 'userData') return process.env.FILEREADY_USER_DATA ?? join(appData(), this.#name);
    return join(this.getPath('userData'), name);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  /** Switches of the command line. FILEREADY_USER_DATA is what `--user-data-dir` is to Electron, FILEREADY_FAKE_SWITCHES names others. */
  readonly commandLine = {
    hasSwitch: (name: string) => switches().includes(name),
  } as Electron.CommandLine;

  /** As Electron's: false also where no lock can be made, as in a folder that can't be written. */
  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    const said = { args: process.argv, data };
    const claim = claimFolder(this.getPath('userData'), said, (from) => {
      const { args, data: given } = FromSecond.parse(from);
      this.emit('second-instance', {}, args, '', given);
    });
    this.#release = claim?.release;
    return claim !== undefined;
  }

  /**
   * `before-quit`, each window's `close`, then, when all are closed, `will-quit` and `quit` (docs/api/app.md). The first
   * three may be prevented. `window-all-closed` is not told while the app quits.
   */
  quit(): void {
    if (this.#isPrevented('before-quit')) return;
    this.isQuitting = true;
    for (const window of this.#windows) window.close();
    setImmediate(() => {
      if (this.#windows.size > 0 || this.#isPrevented('will-quit')) this.isQuitting = false;
      else this.exit(0);
    });
  }

  /** The end of a Windows session: each window hears of it, and none of what `quit` tells is told (docs/api/app.md, before-quit). */
  logOff(): void {
    for (const window of this.#windows) window.emit('session-end', { reasons: ['logoff'] });
    process.exit(0);
  }

  #isPrevented(name: string): boolean {
    let isPrevented = false;
    const preventDefault = () => {
      isPrevented = true;
    };
    this.emit(name, { preventDefault });
    return isPrevented;
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

export const app = new FakeApp();

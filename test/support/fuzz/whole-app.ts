import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { serve } from '../../../electron/ipc/serve.ts';
import type { Log } from '../../../electron/ports/system.ts';
import { channelOf } from '../../../electron/shared/contract/methods.ts';
import { isOwnWindow, openMainWindow } from '../../../electron/windows/main-window.ts';
import { Attempts } from '../../../electron/wiring/attempts.ts';
import { Profiles } from '../../../electron/wiring/profiles.ts';
import { openRunning, type Running } from '../../../electron/wiring/running.ts';
import type { ServicesNeeds } from '../../../electron/wiring/services.ts';
import { serveStart } from '../../../electron/wiring/start.ts';
import { onTroubleOf } from '../../../electron/wiring/trouble.ts';
import { type Caller, FakeIpcMain } from '../../fake-electron/ipc-main.ts';
import { systemPreferences } from '../../fake-electron/system-preferences.ts';
import { TestClock } from '../clock.ts';
import { TestPolicyPlaces } from '../policy.ts';
import { newFolder } from '../records.ts';
import { ROSTER_TEXT } from '../roster-import.ts';

const EXPORT = [
  'name,url,username,password,note',
  'court,https://ecf.alnb.uscourts.gov/,pplain,Canary-7f3a,',
  'bank,https://bank.example/,me,bank-canary,',
].join('\n');
const TO_CHOOSE: Readonly<Record<string, string>> = { rescue: EXPORT, rosterImport: ROSTER_TEXT };
const nothing = () => {};

/**
 * Everything behind the window as main.ts puts it together: all calls of the contract over real services and real files,
 * with the own profile and practice. The keychain, the system's dialogs, Touch ID and printing are stand-ins, and no court
 * but the practice court can be reached.
 */
export class WholeApp {
  /** What went wrong inside during a call, which no page may be able to bring about: its kind and the call's name. */
  readonly troubles: { readonly what: string; readonly error: unknown }[] = [];
  readonly clock = new TestClock();
  readonly #ipcMain = new FakeIpcMain();
  readonly #page: Caller;
  readonly #profiles: Profiles;
  readonly #closeWindow: () => void;
  readonly #folder = newFolder();
  readonly #files = newFolder();
  readonly #log: Log = {
    info: nothing,
    trouble: nothing,
    ofPage: {
      detail: nothing,
      trouble: (what, error) => {
        if (!what.startsWith('bad-input')) this.troubles.push({ what, error });
      },
    },
  };

  constructor() {
    systemPreferences.answer = 'agrees';
    const window = openMainWindow({
      preload: '',
      isPackaged: false,
      zoom: 1,
      places: { read: () => undefined, write: nothing },
      onEnter: nothing,
      onLeave: nothing,
      lost: {
        onLost: nothing,
        onTrouble: nothing,
        ask: async () => 'again',
        quit: nothing,
        steady: this.clock.steady,
      },
    });
    this.#closeWindow = () => window.destroy();
    const { id, mainFrame } = window.webContents;
    this.#page = { webContentsId: id, frame: mainFrame };
    const attempts: Attempts<Running> = new Attempts(
      () => this.#open(this.#folder, false),
      ({ parts }) => this.#serve(parts),
    );
    this.#profiles = new Profiles({
      folder: this.#folder,
      own: () => attempts.running,
      openPractice: (folder) => this.#open(folder, true),
      onShown: nothing,
      onTrouble: nothing,
    });
    serveStart(attempts, {
      profiles: this.#profiles,
      app: { getVersion: () => '1.0.0', relaunch: nothing, quit: nothing },
      ipcMain: this.#ipcMain,
      log: this.#log,
      folder: this.#folder,
    });
    attempts.attempt();
    this.#layOutFiles('rosterImport');
  }

  /** What the records on screen have seen; it grows with every entry. */
  revision(): number {
    return this.#profiles.running?.world.records.revision() ?? 0;
  }

  /** Makes a call as the page does: the input is copied on its way, and what can't be copied never arrives. */
  async call(name: string, input: unknown): Promise<unknown> {
    const [group = '', method = ''] = name.split('.');
    if (method === 'choose') this.#layOutFiles(group);
    return this.#ipcMain.invoke(this.#page, channelOf(group, method), input);
  }

  async end(): Promise<void> {
    this.#profiles.suspend();
    this.#profiles.close();
    this.#closeWindow();
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** The files that the system's dialogs choose, and the folder in which they save. */
  #layOutFiles(group: string): void {
    const saved = join(this.#files, 'saved');
    mkdirSync(saved, { recursive: true });
    const text = TO_CHOOSE[group];
    const chosen = join(this.#files, `${group}.csv`);
    if (text !== undefined) writeFileSync(chosen, text);
    const isTransfer = group === 'transfer';
    vi.stubEnv('FILEREADY_FAKE_OPEN', isTransfer ? join(saved, 'logins.fileready') : chosen);
    vi.stubEnv('FILEREADY_FAKE_SAVE', isTransfer ? join(saved, 'logins.fileready') : saved);
  }

  #open(folder: string, isPractice: boolean) {
    return openRunning({
      given: {
        folder,
        log: this.#log,
        clock: this.clock,
        version: '1.0.0',
        policyPlaces: new TestPolicyPlaces(),
        isPractice,
        isShown: () => this.#profiles.isPractice === isPractice,
      },
      // No proxy of this kind can be used, so nothing is sent to any court.
      resolveProxy: async () => 'SOCKS5 127.0.0.1:1',
      services: () => this.#needs(isPractice),
    });
  }

  #needs(isPractice: boolean): ServicesNeeds {
    return {
      profiles: this.#profiles,
      onLock: () => {
        if (isPractice) this.#profiles.lock();
      },
      version: '1.0.0',
      madeBy: 'this test',
      logFile: '/logs/fileready.log',
      platform: 'darwin',
      isPackaged: false,
      screen: { protect: nothing },
      links: { take: () => undefined },
      endPages: async () => {},
      onPreferences: nothing,
    };
  }

  #serve(parts: Running['parts']): void {
    const shown = () => this.#profiles.running?.parts ?? parts;
    serve(parts.services, {
      shown: () => shown().services,
      ipcMain: this.#ipcMain,
      isOwnWindow,
      isLocked: () => shown().vault.lock.isLocked(),
      closed: (call) => shown().closed(call),
      onTrouble: onTroubleOf(this.#log),
    });
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PRESENCE_SERVICE } from '../../electron/adapters/keychain/keychain.ts';
import { emptyKeyring } from './keyring.ts';
import { launchInBrowser, type StandIn } from './launch-browser.ts';
import { launchInElectron } from './launch-electron.ts';

/** One running FileReady with its page; after `restart` use the app that it returns, this one is gone. */
export interface LaunchedApp {
  readonly page: Page;
  readonly runtime: 'browser' | 'electron';
  /** The folder that holds everything the app writes. */
  readonly userData: string;
  /** Everything the app has printed so far, standard output and error together. */
  readonly printed: () => string;
  /** Ends the app as its user would and leaves its folder. */
  readonly quit: () => Promise<void>;
  /** Ends the app and starts it again on the same folder. */
  readonly restart: () => Promise<LaunchedApp>;
  /** Ends the app; removes the folder when `launchApp` made it. */
  readonly close: () => Promise<void>;
}

/** What a runtime gives: a page of the running app, what it printed, and a way to end it. */
export interface RunningApp {
  readonly page: Page;
  readonly printed: () => string;
  readonly quit: () => Promise<void>;
}

/** How to start: `userData` names an existing folder to use and keep, `env` adds to the environment. */
export interface LaunchOptions {
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** FILEREADY_E2E=electron runs the same suite on Electron itself; otherwise the browser runtime serves it. */
const runtime = process.env.FILEREADY_E2E === 'electron' ? 'electron' : 'browser';

async function startOn(
  userData: string,
  isOwnFolder: boolean,
  env: Readonly<Record<string, string>>,
) {
  const start = runtime === 'electron' ? launchInElectron : launchInBrowser;
  const running = await start({ ...env, FILEREADY_USER_DATA: userData });
  const app: LaunchedApp = {
    ...running,
    runtime,
    userData,
    restart: async () => {
      await running.quit();
      return startOn(userData, isOwnFolder, env);
    },
    close: async () => {
      await running.quit();
      if (isOwnFolder) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return app;
}

/** Starts the built app on a fresh folder and returns it with its page loaded; throws NoBrowser where no browser can be started. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  // Another test's PIN is not this one's.
  await emptyKeyring(PRESENCE_SERVICE);
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'fileready-app-')));
  return startOn(userData, options.userData === undefined, options.env ?? {});
}

/** Starts the built app in the browser runtime, whatever runtime the suite runs on: for a second window, and for what the app asks of the desktop. */
export async function launchStandIn(
  env: LaunchOptions['env'] = {},
): Promise<StandIn & Pick<LaunchedApp, 'close'>> {
  await emptyKeyring(PRESENCE_SERVICE);
  const userData = await mkdtemp(join(tmpdir(), 'fileready-app-'));
  const running = await launchInBrowser({ ...env, FILEREADY_USER_DATA: userData });
  const close = async () => {
    await running.quit();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...running, close };
}

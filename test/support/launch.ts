import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEVELOPMENT, servicesOf } from '../../electron/adapters/keychain/keychain.ts';
import { windowsPath } from '../../scripts/lib/windows/wine.mts';
import { emptyKeyring } from './keyring.ts';
import { launchInBrowser, launchInWine, type StandIn } from './launch-browser.ts';
import { launchInElectron } from './launch-electron.ts';

/** What a runtime gives: a page of the running app, what it printed, and a way to end it. */
export interface RunningApp {
  readonly page: Page;
  /** Everything the app has printed so far, standard output and error together. */
  readonly printed: () => string;
  /** Ends the app as its user would and leaves its folder. */
  readonly quit: () => Promise<void>;
}

/** A running app with the folder it writes to. */
interface Kept<R extends RunningApp> {
  readonly runtime: 'browser' | 'electron';
  /** The folder that holds everything the app writes. */
  readonly userData: string;
  /** Ends the app and starts it again on the same folder. */
  readonly restart: () => Promise<Launched<R>>;
  /** Ends the app; removes the folder when the test did not name it. */
  readonly close: () => Promise<void>;
}

type Launched<R extends RunningApp> = R & Kept<R>;

/** One running FileReady with its page; after `restart` use the app that it returns, this one is gone. */
export type LaunchedApp = Launched<RunningApp>;

/** One running FileReady in the browser runtime, with what only that one can do. */
export type LaunchedStandIn = Launched<StandIn>;

/** How to start: `userData` names an existing folder to use and keep, `env` adds to the environment. */
export interface LaunchOptions {
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
}

type Start<R> = (env: Readonly<Record<string, string>>) => Promise<R>;

/**
 * FILEREADY_E2E=electron runs the same suite on Electron itself, FILEREADY_E2E=wine with the app as a Windows process;
 * otherwise the browser runtime serves it.
 */
const { FILEREADY_E2E: runtime = 'browser' } = process.env;
/** A path of this machine as the app says it, which in Wine is one on Windows' disk Z. */
export const asAppSays = (path: string): string => (runtime === 'wine' ? windowsPath(path) : path);

const launchHere = runtime === 'wine' ? launchInWine : launchInBrowser;

async function startOn<R extends RunningApp>(
  userData: string,
  isOwnFolder: boolean,
  env: Readonly<Record<string, string>>,
  [kind, start]: readonly [LaunchedApp['runtime'], Start<R>],
): Promise<Launched<R>> {
  const running = await start({ ...env, FILEREADY_USER_DATA: userData });
  return {
    ...running,
    runtime: kind,
    userData,
    restart: async () => {
      await running.quit();
      return startOn(userData, isOwnFolder, env, [kind, start]);
    },
    close: async () => {
      await running.quit();
      if (isOwnFolder) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launch<R extends RunningApp>(
  { userData: given, env = {} }: LaunchOptions,
  how: readonly [LaunchedApp['runtime'], Start<R>],
): Promise<Launched<R>> {
  // Another test's PIN is not this one's.
  await emptyKeyring(DEVELOPMENT.presence);
  await emptyKeyring(servicesOf(false, true).presence);
  const userData = given ?? (await mkdtemp(join(tmpdir(), 'fileready-app-')));
  return startOn(userData, given === undefined, env, how);
}

/** Starts the built app on a fresh folder and returns it with its page loaded; throws NoBrowser where no browser can be started. */
export function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  return runtime === 'electron'
    ? launch<RunningApp>(options, ['electron', launchInElectron])
    : launchStandIn(options);
}

/** Starts the built app with the stand-in, whatever runtime the suite runs on: for a second window, and for what the app asks of the desktop. */
export function launchStandIn(options: LaunchOptions = {}): Promise<LaunchedStandIn> {
  return launch(options, ['browser', launchHere]);
}

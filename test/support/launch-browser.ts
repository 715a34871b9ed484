import { EventEmitter, once } from 'node:events';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod';
import { launchChromium } from './chromium.ts';
import type { RunningApp } from './launch.ts';
import { PATIENCE_MS } from './patience.ts';
import { type ServerOptions, type ServerProcess, startServer } from './server-process.ts';
import { startInWine } from './wine/windows-process.ts';

const RUNTIME = resolve(import.meta.dirname, '../fake-electron/run.mjs');
const Address = z.object({ address: z.url() });
const Told = z.object({ notification: z.object({ title: z.string(), body: z.string() }) });
const Shown = z.object({ path: z.string() });

const Questions = z.object({ calls: z.record(z.string(), z.int()), keychain: z.int() });

/** How often the page made each call, and how often the app asked the keychain. */
export type Questions = z.infer<typeof Questions>;

/** What the desktop was asked to show. */
export type Notified = z.infer<typeof Told>['notification'];

/** What only the browser runtime can do: a further window, and the desktop around the app. */
export interface StandIn extends RunningApp {
  /** Another window on the same running app, with its page loaded. */
  readonly openWindow: () => Promise<Page>;
  /** Every notification so far, oldest first. */
  readonly notified: readonly Notified[];
  /** The notification of this number, the first being 1, as soon as there is one. */
  readonly notification: (number: number) => Promise<Notified>;
  /** Resolves once the app has shown this file or folder in the file manager. */
  readonly shownPath: (path: string) => Promise<void>;
  /** Everything that was asked since the app started. */
  readonly questions: () => Promise<Questions>;
  /** The machine wakes up from sleep, and the app has decided whether it is silent now. */
  readonly wake: () => Promise<unknown>;
  /** Resolves once the app has ended by itself. */
  readonly ended: () => Promise<void>;
  /** The person clicks the last notification. */
  readonly clickNotification: () => void;
}

/** Starts the built main bundle in Node on a free loopback port and returns once it answers. */
export function startRuntime(
  env: Readonly<Record<string, string>>,
  options: ServerOptions = {},
): Promise<ServerProcess> {
  return startServer([RUNTIME, '--port', '0'], env, options);
}

/** Runs the app in the browser runtime with a Chromium of its own. */
export const launchInBrowser = (env: Readonly<Record<string, string>>): Promise<StandIn> =>
  withChromium(() => startRuntime(env, { canTalk: true }));

/** The same with the app as a Windows process in Wine, whose Credential Manager is a throw-away one; the page is drawn here. */
export const launchInWine = (env: Readonly<Record<string, string>>): Promise<StandIn> =>
  withChromium(() => startInWine([RUNTIME], { ...env, FILEREADY_TEST_KEYRING: '1' }));

async function withChromium(start: () => Promise<ServerProcess>): Promise<StandIn> {
  const browser = await launchChromium();
  try {
    const runtime = await start();
    const notified: Notified[] = [];
    const shown: string[] = [];
    const told = new EventEmitter();
    runtime.onSaid((said) => {
      const notification = Told.safeParse(said).data?.notification;
      if (notification) told.emit(`${notified.push(notification)}`, notification);
      const { path } = Shown.safeParse(said).data ?? {};
      if (path !== undefined) told.emit('shown', shown.push(path));
    });
    const open = async (address: string) => {
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(address);
      return page;
    };
    return {
      page: await open(runtime.address),
      printed: runtime.printed,
      quit: async () => {
        await browser.close();
        await runtime.stop();
      },
      openWindow: async () =>
        open(await runtime.say('new-address', (said) => Address.safeParse(said).data?.address)),
      shownPath: async (path) => {
        while (!shown.includes(path)) await once(told, 'shown');
      },
      notified,
      notification: async (number) => notified[number - 1] ?? (await once(told, `${number}`))[0],
      questions: () => runtime.say('count-questions', (said) => Questions.safeParse(said).data),
      wake: () => runtime.say('wake', (said) => (said === 'awake' ? said : undefined)),
      ended: () => runtime.ended,
      clickNotification: () => runtime.tell('click-notification'),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

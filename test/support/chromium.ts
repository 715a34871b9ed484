import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
import { packedChromium } from './packed-chromium.ts';

/** Nothing that talks to the network by itself, and nothing that weakens the web's own rules. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/** Thrown where no Chromium can be started; its message begins with `no browser`. */
export class NoBrowser extends Error {}

/** Chromium refuses to run as root with its sandbox, so only there the sandbox and its zygote process go. */
function sandboxOptions(): LaunchOptions {
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isLinuxRoot
    ? { chromiumSandbox: false, args: [...QUIET, '--no-sandbox', '--no-zygote'] }
    : { chromiumSandbox: true, args: QUIET };
}

/** Each way to a browser on this machine, the pinned one first: a browser that is not there is found out by starting it. */
async function* candidates(): AsyncGenerator<LaunchOptions> {
  const packed = await packedChromium();
  if (packed) {
    const env = { ...process.env, ...packed.env };
    yield { executablePath: packed.executablePath, env };
  }
  yield { channel: 'chrome' };
  yield { channel: 'msedge' };
  for (const executablePath of INSTALLED) if (existsSync(executablePath)) yield { executablePath };
}

/** Starts a headless Chromium with web security on; throws NoBrowser where none starts. The caller closes it. */
export const launchChromium = (options: LaunchOptions = {}): Promise<Browser> =>
  withFirst(options, (all) => chromium.launch(all));

/** The same, with all that it keeps in this folder, as the browser of a person keeps it. The caller closes it. */
export const launchProfile = (folder: string): Promise<BrowserContext> =>
  withFirst({}, (all) =>
    chromium.launchPersistentContext(folder, { ...all, reducedMotion: 'reduce' }),
  );

/** Starts the first browser that can be started. */
async function withFirst<T>(
  { args = [], ...rest }: LaunchOptions,
  start: (options: LaunchOptions) => Promise<T>,
): Promise<T> {
  const reasons: string[] = [];
  const base = sandboxOptions();
  for await (const candidate of candidates()) {
    try {
      return await start({ ...base, ...candidate, ...rest, args: [...(base.args ?? []), ...args] });
    } catch (error) {
      const name = candidate.channel ?? candidate.executablePath ?? 'chromium';
      reasons.push(`${name}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new NoBrowser(`no browser could be started (${reasons.join('; ')})`);
}

let answer: Promise<string | undefined> | undefined;

/** Says why no browser can be started here, for `ctx.skip(reason)`; undefined when one can. Asked once per test file. */
export function whyNoBrowser(): Promise<string | undefined> {
  answer ??= launchChromium().then(
    async (browser) => {
      await browser.close();
      return undefined;
    },
    (error: unknown) => {
      if (error instanceof NoBrowser) return error.message;
      throw error;
    },
  );
  return answer;
}

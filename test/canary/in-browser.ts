import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchProfile, NoBrowser } from '../support/chromium.ts';
import { startRuntime } from '../support/launch-browser.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { enterPractice } from '../support/practice.ts';
import type { Form } from './forms.ts';
import { type Finding, findIn } from './search.ts';
import type { Canaries } from './secrets.ts';

/** Leaks planted into the page on purpose. */
export const PAGE_LEAKS: Readonly<Record<string, (page: Page, secrets: Canaries) => unknown>> = {
  storage: (page, { password }) =>
    page.evaluate((secret) => localStorage.setItem('draft', secret), password),
  session: (page, { pin }) =>
    page.evaluate((secret) => sessionStorage.setItem('draft', secret), pin),
  markup: (page, { login }) =>
    page.evaluate((secret) => {
      document.body.dataset.draft = secret;
    }, login),
};

interface Orders {
  readonly canaries: Canaries;
  readonly forms: readonly Form[];
  /** Where the app's folder and the browser's profile go, to be looked through when both have ended. */
  readonly folder: string;
  readonly leaks: readonly string[];
}

/** What was found, and why nothing could be looked at where no browser can be started. */
interface Looked {
  readonly findings: readonly Finding[];
  readonly whyNot?: string;
}

/** Types the secrets into the real page in a browser with a profile, and looks at what the page keeps once they are hidden. */
export async function lookInBrowser(orders: Orders): Promise<Looked> {
  const browser = await launchProfile(join(orders.folder, 'browser profile')).catch(
    (error: unknown) => {
      if (error instanceof NoBrowser) return error.message;
      throw error;
    },
  );
  if (typeof browser === 'string')
    return { findings: [], whyNot: `page and profile of the browser: ${browser}` };
  try {
    return { findings: await lookWith(browser, orders) };
  } finally {
    await browser.close();
  }
}

async function lookWith(
  browser: BrowserContext,
  { canaries, forms, folder, leaks }: Orders,
): Promise<readonly Finding[]> {
  const userData = join(folder, 'user data of the page');
  mkdirSync(userData);
  const app = await startRuntime({ FILEREADY_USER_DATA: userData, TMPDIR: join(folder, 'tmp') });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.goto(app.address);
    await keepLogin(page, canaries);
    for (const leak of leaks) await PAGE_LEAKS[leak]?.(page, canaries);
    const printed = `${told.join('\n')}\n${app.printed()}`;
    const findings = [...(await onPage(page, forms)), ...findIn('console', printed, forms)];
    // The keychain outlives this run, and its next one would find a PIN that it doesn't know.
    await page.evaluate(() => window.fileReady.vault.startOver({ isSure: true }));
    return findings;
  } finally {
    await app.stop();
  }
}

/** In practice: a login is typed and kept, a PIN is set, both are shown, copied and hidden again. */
async function keepLogin(page: Page, { login, password, pin }: Canaries): Promise<void> {
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const button = (name: string) => main.getByRole('button', { name });
  await enterPractice(page);
  await page.getByRole('searchbox').fill('Keziah Stonebridge');
  await page.getByRole('rowheader', { name: /Keziah Stonebridge/ }).click();
  await page.getByRole('button', { name: /Bankr. N.D. Ala.: open for Keziah/ }).click();
  await page.getByRole('tab', { name: 'CM/ECF login' }).click();
  await main.getByLabel('CM/ECF login', { exact: true }).fill(login);
  await main.getByLabel('CM/ECF password', { exact: true }).fill(password);
  await button('Save to keychain').click();
  await main.getByText('Saved in the keychain.').waitFor();
  await button('Show both').click();
  await dialog.getByLabel('New PIN', { exact: true }).fill(pin);
  await dialog.getByLabel('New PIN again').fill(pin);
  await dialog.getByRole('button', { name: 'Set PIN and continue' }).click();
  await main.getByText(password).waitFor();
  await button('Hide both').click();
  await button('Copy password').click();
  await page.getByLabel('PIN of FileReady', { exact: true }).fill(pin);
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Clear it now' }).click();
}

/** What the page shows, what its fields hold, and what it stored. */
async function onPage(page: Page, forms: readonly Form[]): Promise<readonly Finding[]> {
  const kept = await page.evaluate(() => ({
    'fields of the page': [...document.querySelectorAll('input, textarea')].map((field) =>
      String(Reflect.get(field, 'value')),
    ),
    localStorage: Object.entries(localStorage).flat(),
    sessionStorage: Object.entries(sessionStorage).flat(),
    'name of the window': [window.name],
  }));
  const texts: Readonly<Record<string, readonly string[]>> = {
    ...kept,
    page: [await page.content()],
  };
  return Object.entries(texts).flatMap(([place, pieces]) =>
    findIn(place, pieces.join('\n'), forms),
  );
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEVELOPMENT } from '../../electron/adapters/keychain/keychain.ts';
import { METHODS } from '../../electron/shared/contract/methods.ts';
import { launchChromium } from '../support/chromium.ts';
import { emptyKeyring, whyNoKeyring } from '../support/keyring.ts';
import { startRuntime } from '../support/launch-browser.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { newFolder } from '../support/records.ts';
import type { ServerProcess } from '../support/server-process.ts';

const PIN = 'quiet lamp 7';
const NAME = 'Rosa Delfinch';
/** What is answered while locked: the app's look, and the lock itself. */
const OPEN = ['app.status', 'app.preferences', 'lock.state', 'lock.now', 'lock.unlock'];

let browser: Browser;
let runtime: ServerProcess;
let page: Page;
const userData = newFolder();

async function start(): Promise<void> {
  runtime = await startRuntime({ FILEREADY_USER_DATA: userData }, { canTalk: true });
  page = await browser.newPage();
  await page.goto(runtime.address);
  await page.getByRole('heading').first().waitFor();
}

/** The process ends on the spot and tidies up nothing, as by a task manager or a cut cable. */
async function killed(): Promise<void> {
  process.kill(Number(runtime.pid), 'SIGKILL');
  await runtime.ended;
  await page.close();
}

/** What each call of the contract answers to nothing: `ok` or the code of its failure. */
const everyCall = (methods: Readonly<Record<string, readonly string[]>>) =>
  page.evaluate(async (groups) => {
    const answers: Record<string, string> = {};
    for (const [group, names] of Object.entries(groups))
      for (const name of names) {
        const call: unknown = Reflect.get(Reflect.get(window.fileReady, group), name);
        const answer = typeof call === 'function' ? await call({}) : undefined;
        answers[`${group}.${name}`] = answer?.ok ? 'ok' : String(answer?.failure.code);
      }
    return answers;
  }, methods);

beforeAll(async () => {
  await emptyKeyring(DEVELOPMENT.presence);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await runtime?.stop();
  await emptyKeyring(DEVELOPMENT.presence);
});

describe('an app that was locked and killed', () => {
  it('starts locked, shows and answers nothing, and opens with the PIN alone', async ({ skip }) => {
    const noKeyring = whyNoKeyring();
    if (noKeyring) return skip(noKeyring);
    await start();
    await looksAfterOthers(page);
    await page.evaluate(
      async ([name, pin]) => {
        const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
        await window.fileReady.people.add({ draft });
        await window.fileReady.presence.setPin({ pin });
      },
      [NAME, PIN] as const,
    );
    await page.reload();
    await page.getByText(NAME).first().waitFor();
    await page.keyboard.press('Control+l');
    await page.getByRole('heading', { name: 'FileReady is locked' }).waitFor();
    await killed();

    await start();
    await page.getByRole('heading', { name: 'FileReady is locked' }).waitFor();
    expect(await page.content()).not.toContain(NAME);
    const answers = await everyCall(METHODS);
    expect(Object.keys(answers).length).toBeGreaterThan(100);
    for (const call of OPEN) delete answers[call];
    expect(new Set(Object.values(answers))).toEqual(new Set(['locked']));
    const pin = () => page.getByLabel('PIN of FileReady', { exact: true });
    await pin().fill('not the PIN');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('This is not the PIN.').first().waitFor();
    // Killed once more, it is still locked.
    await killed();
    await start();
    await pin().fill(PIN);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText(NAME).first().waitFor();

    await killed();
    await start();
    await page.getByText(NAME).first().waitFor();
  }, 240_000);
});

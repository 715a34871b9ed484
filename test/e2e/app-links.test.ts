import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedStandIn, launchStandIn } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

const RUN = new URL('../fake-electron/run.mjs', import.meta.url).pathname;
const HOSTILE = [
  'fileready://open/rescue',
  'fileready://open/settings?theme=dark',
  'fileready://open/person/../../records.db',
  'fileready://destroy/all',
  'FILEREADY://OPEN/SETTINGS',
  `fileready://open/${'x'.repeat(5000)}`,
];

let app: LaunchedStandIn;
let page: Page;

beforeAll(async () => {
  app = await launchStandIn();
  page = app.page;
  await looksAfterOthers(page);
});
afterAll(() => app?.close());

const heading = (name: string) => page.getByRole('heading', { level: 1, name });

/** The system starts the app once more for a link, as for a click in an email. Ends once the first has taken it. */
async function clicks(link: string): Promise<void> {
  const child = spawn(process.execPath, [RUN, '--', link], {
    env: { ...process.env, FILEREADY_USER_DATA: app.userData },
    stdio: 'ignore',
  });
  await once(child, 'close');
}
const records = () =>
  page.evaluate(async () => [
    await window.fileReady.people.list({}),
    await window.fileReady.app.preferences({}),
  ]);

describe('a fileready: link', () => {
  it('opens the view that it names', async () => {
    await clicks('fileready://open/courts');
    await heading('Courts').waitFor();
  });

  it('changes nothing when it is anything else', async () => {
    const before = await records();
    await Promise.all(HOSTILE.map(clicks));
    await clicks('fileready://open/firm');
    await heading('Firm').waitFor();
    expect(await records()).toEqual(before);
  });

  it('says so and goes nowhere while a dialog is open', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Add a person');
    await page.keyboard.press('Enter');
    const name = page.getByRole('dialog').getByRole('textbox').first();
    await name.fill('Rosa');
    await clicks('fileready://open/settings');
    await page.getByText('A link wanted to open another page.').first().waitFor();
    expect(await name.inputValue()).toBe('Rosa');
    await page.keyboard.press('Escape');
  });

  it('opens nothing while the app is locked, nor once it is unlocked', async () => {
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Control+l')]);
    await heading('FileReady is locked').waitFor();
    await clicks('fileready://open/settings');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await heading('Firm').waitFor();
    await clicks('fileready://open/courts');
    await heading('Courts').waitFor();
  });
});

import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onePassword } from '../electron/services/vault/rescue-exports.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { enterPractice } from '../support/practice.ts';

// Of the practice firm.
const PERSON = 'Keziah Stonebridge';

let app: LaunchedApp;
let page: Page;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fileready-packed-'));
  file = join(folder, 'export.1pux');
  const data = JSON.stringify(onePassword({ email: 'kstonebridge@ashgrove.example' }));
  await writeFile(file, zipSync({ 'export.data': strToU8(data), 'files/a': strToU8('x') }));
  app = await launchApp({ env: { FILEREADY_FAKE_OPEN: file } });
  page = app.page;
  await page.getByRole('main').waitFor();
  await enterPractice(page);
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });

it('a 1PUX file goes from the file to the keychain, with the user name that was picked, and away', async () => {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Credentials' })
    .click();
  await button('Rescue logins').click();
  await button('Choose the export').click();
  await main().getByText('1 court login in 2 rows.').waitFor();
  await main().getByText(/1PUX/).waitFor();
  await main()
    .getByLabel('User name the court issued')
    .selectOption({ label: '2. k••••, an email address' });
  await main()
    .getByLabel('Save for')
    .selectOption({ label: `${PERSON}, Attorney` });
  expect(await accessFaults(page)).toEqual([]);
  const pictures = process.env.FILEREADY_PICTURES;
  if (pictures)
    await page.screenshot({ path: join(pictures, 'rescue-packed.png'), fullPage: true });
  await button(/1 login/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New PIN', { exact: true }).fill('quiet lamp 7');
  await dialog.getByLabel('New PIN again').fill('quiet lamp 7');
  await dialog.getByRole('button', { name: 'Set PIN and continue' }).click();
  await main().getByText('One login is in the keychain.').waitFor();
  await button('Delete the file…').click();
  await page.getByRole('button', { name: 'Delete permanently' }).click();
  await expect.poll(() => existsSync(file)).toBe(false);
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

/** As Excel on Windows saves plain CSV: a byte for each letter. The last line lost a letter before that. */
const FILE = Buffer.from(
  [
    'Name,Role,Courts',
    'Jos\xe9 Mu\xf1oz,Attorney,flsb',
    'Ren\xe9e Delfinch,Attorney,nowhere',
    'Zo? Marsh,Attorney,flsb',
    '',
  ].join('\r\n'),
  'latin1',
);

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
  await page.setViewportSize({ width: 1280, height: 900 });
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');

async function drop(bytes: Uint8Array): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (content) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], 'people.csv', { type: 'text/csv' }));
      return data;
    },
    [...bytes],
  );
  await main()
    .getByRole('button', { name: 'Choose a file' })
    .dispatchEvent('drop', { dataTransfer });
}

it('a list from Excel on Windows is read as its names are right, and what was lost waits', async () => {
  await page.getByRole('button', { name: 'Import people' }).first().click();
  await drop(FILE);
  const likely = main().getByRole('radio', { name: /Excel on Windows.*José, Muñoz, Renée/ });
  await likely.waitFor();
  await expect.poll(() => likely.isChecked()).toBe(true);
  expect(await main().getByRole('alert').count()).toBe(0);
  expect(await accessFaultsInEveryLook(page)).toEqual([]);
  await main().getByRole('button', { name: 'Read it this way' }).click();
  await main().getByText('Renée Delfinch', { exact: true }).first().waitFor();
  await main()
    .getByText(/A question mark stands where a letter was lost/)
    .waitFor();
  const courts = main().getByRole('combobox', { name: 'Courts in line 3' });
  await courts.click();
  await courts.fill('S.D. Fla.');
  await page
    .getByRole('option', { name: /^S\.D\. Fla\./ })
    .first()
    .click();
  await expect.poll(() => courts.inputValue()).toBe('USDC S.D. Fla.');
  await main().getByRole('button', { name: 'Use this' }).first().click();
  await main().getByRole('button', { name: 'Import 2 people' }).waitFor();
  expect(await accessFaultsInEveryLook(page)).toEqual([]);
});

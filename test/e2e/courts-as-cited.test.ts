import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

/** As Clio exports its users, with the courts that the firm added in a column of its own. */
const ROSTER = `Name,Email,Subscription type,Courts
Ann Ashgrove,ann@ashgrove.example,Attorney,"S.D. Fla. Bankr.; M.D. Fla."
Carl Dune,carl@dune.example,Attorney,"USDC SDFL, USBC MDFL"
Erin Fox,erin@fox.example,Attorney,"11th Cir.; N.D. Ala."
Gil Hay,gil@hay.example,Attorney,FLSB / FLMB
Kit Low,kit@low.example,Attorney,"D. Del.; nowhere"
`;

const folder = mkdtempSync(join(tmpdir(), 'fileready-cited-'));
const rosterFile = join(folder, 'clio.csv');

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  writeFileSync(rosterFile, ROSTER);
  app = await launchApp({ env: { FILEREADY_FAKE_OPEN: rosterFile } });
  page = app.page;
  await looksAfterOthers(page);
  await page.setViewportSize({ width: 1366, height: 768 });
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const question = (name: RegExp) => main().getByRole('radiogroup', { name });
const goTo = (view: string) =>
  page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: view, exact: true })
    .click();
const isAccessible = async () => expect(await accessFaults(page)).toEqual([]);

/** Pictures to look at, where a folder for them is named. */
const look = async (name: string) => {
  const place = process.env.FILEREADY_LOOK;
  if (place) await page.screenshot({ path: `${place}/cited-${name}.png` });
};

describe('a roster that names courts as lawyers cite them', () => {
  it('is asked about once for each name that may be two courts', async () => {
    await button('Import people').click();
    await button('Choose a file').click();
    await question(/^M\.D\. Fla\. \(1 row\)/).waitFor();
    await question(/^N\.D\. Ala\. \(1 row\)/).waitFor();
    await page.getByRole('tab', { name: 'Ready (2)' }).waitFor();
    await page.getByRole('tab', { name: 'Needs fixing (3)' }).waitFor();
    await isAccessible();
    await look('import');
    await button('All mean the bankruptcy court').click();
    await page.getByRole('tab', { name: 'Ready (4)' }).waitFor();
    const district = question(/^M\.D\. Fla\./).getByRole('radio', { name: /^M\.D\. Fla\./ });
    await district.click();
    await expect.poll(() => district.isChecked(), { timeout: 10_000 }).toBe(true);
    await look('import-answered');
  });

  it('says in the row how to write a court that it doesn’t know', async () => {
    await main().getByText('No court is called “nowhere”. Write it as lawyers cite it').waitFor();
    const courts = main().getByRole('combobox', { name: 'Courts in line 6' });
    await courts.click();
    await courts.fill('D. Del.; CA3');
    await page.getByRole('option', { name: /^3d Cir\. · U\.S\. Court of Appeals/ }).waitFor();
    await look('import-fix');
    await page.getByRole('option', { name: /^3d Cir\./ }).click();
    await button('Use this').click();
    await page.getByRole('tab', { name: 'Ready (5)' }).waitFor();
    await button('Import 5 people').click();
    await button('To the board').click();
  });
});

describe('the board', () => {
  it('heads its columns with what lawyers call the courts, the full name beside the pointer', async () => {
    await main().getByRole('button', { name: 'Grid view' }).click();
    await page.setViewportSize({ width: 1920, height: 900 });
    const heads = main().getByRole('columnheader');
    await heads.getByText('Bankr. S.D. Fla.', { exact: true }).waitFor();
    for (const [short, name] of [
      ['11th Cir.', 'U.S. Court of Appeals, Eleventh Circuit'],
      ['M.D. Fla.', 'U.S. District Court, Middle District of Florida'],
      ['Bankr. D. Del.', 'U.S. Bankruptcy Court, District of Delaware'],
    ] as const) {
      const head = heads.filter({ has: page.getByText(short, { exact: true }) });
      await expect.poll(() => head.getAttribute('title')).toBe(name);
    }
    await isAccessible();
    await look('board');
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('is narrowed to a court that is found by its citation', async () => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Court' }).click();
    const list = page.getByRole('dialog', { name: 'Court' });
    await list.getByLabel('Search courts').fill('mdfl');
    await expect.poll(() => list.getByRole('checkbox').count(), { timeout: 10_000 }).toBe(2);
    await isAccessible();
    await look('filter');
    await list.getByRole('checkbox', { name: 'M.D. Fla.', exact: true }).check();
    await page.keyboard.press('Escape');
    await main().getByText('1 of 5 people').waitFor();
    await button('Clear filters').click();
  });

  it('finds people by a court in any spelling', async () => {
    const search = page.getByRole('searchbox').first();
    await search.fill('USBC SDFL');
    await main().getByText('2 of 5 people').waitFor();
    await search.fill('');
  });
});

describe('choosing a court', () => {
  it('offers it by citation, the district court before the bankruptcy court', async () => {
    await main().getByRole('rowheader').filter({ hasText: 'Gil Hay' }).click();
    await page
      .getByRole('complementary', { name: 'Gil Hay' })
      .getByRole('button', { name: 'Add a court' })
      .click();
    const dialog = page.getByRole('dialog');
    const court = dialog.getByRole('combobox', { name: 'Court', exact: true });
    await court.click();
    await court.fill('sdny');
    const options = page.getByRole('listbox').getByRole('option');
    await expect.poll(() => options.count(), { timeout: 10_000 }).toBe(2);
    const [first = '', second = ''] = await options.allInnerTexts();
    expect(first).toMatch(/^S\.D\.N\.Y\./);
    expect(second).toMatch(/^Bankr\. S\.D\.N\.Y\./);
    await isAccessible();
    await look('picker');
    await options.first().click();
    await dialog.getByRole('button', { name: 'Add court' }).click();
    await page.getByText('S.D.N.Y. was added.').first().waitFor();
    await look('person');
  });

  it('works in the list of courts and the palette too', async () => {
    await goTo('Courts');
    await page.getByLabel('Search courts').fill('D. Del.');
    await main().getByText('2 of 208 courts.').waitFor();
    await look('courts');
    await button('D. Del.').first().click();
    await main().getByRole('heading', { level: 1, name: 'D. Del.' }).waitFor();
    await main()
      .getByText(/U\.S\. District Court, District of Delaware · ded/)
      .waitFor();
    await look('court');
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').fill('EDVA');
    await page
      .getByRole('option', { name: /^E\.D\. Va\./ })
      .first()
      .waitFor();
    await look('palette');
  });
});

describe('courts that are added by keys alone', () => {
  it('are typed one after the other, each taken by Enter, and saved by Enter in the empty field', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to a page or run a command' }).waitFor();
    await page.keyboard.type('Gil Hay');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Gil Hay' }).waitFor();
    await button('Add a court').first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('combobox', { name: 'Court', exact: true });
    await expect.poll(() => field.evaluate((box) => box === document.activeElement)).toBe(true);
    for (const typed of ['DNJ', '11th Cir.', 'Bankr. N.D. Ala.']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    for (const short of ['D.N.J.', '11th Cir.', 'Bankr. N.D. Ala.']) {
      await main().getByRole('heading', { name: short, exact: true }).waitFor();
    }
  });
});

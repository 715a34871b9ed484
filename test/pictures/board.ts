import type { Page } from 'playwright-core';
import { recordBoardFirm } from '../bench/firms/board-firm.ts';
import { openBenchRecords } from '../bench/firms/open-firm.ts';
import { launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { enterPractice } from '../support/practice.ts';
import { newFolder } from '../support/records.ts';
import { Camera, SIZES } from './camera.ts';

const PEOPLE = 420;
const SELECTED = 3;

/** Takes the board of a firm: the list in four windows, with some selected, with a person beside it, and as a grid. */
export async function takeBoard(folder: string): Promise<void> {
  const userData = newFolder();
  const records = openBenchRecords(userData);
  recordBoardFirm(records, PEOPLE);
  records.close();
  const app = await launchApp({ userData });
  const camera = new Camera(app.page, folder);
  const { page } = app;
  try {
    await looksAfterOthers(page);
    await page.setViewportSize(SIZES.laptop);
    await page.locator(`[role=grid][aria-rowcount="${PEOPLE + 1}"]`).waitFor({ timeout: 60_000 });
    await camera.take('board-list-1366-light');
    await camera.take('board-list-1920-light', SIZES.large);
    await camera.take('board-list-640x400-light', SIZES.doubled);
    await camera.take('board-list-320-light', SIZES.phone);
    await page.setViewportSize(SIZES.laptop);
    for (let row = 0; row < SELECTED; row += 1) {
      await page
        .getByRole('rowheader')
        .nth(row + 1)
        .focus();
      await page.keyboard.press('Space');
    }
    await camera.take('board-list-1366-dark-selected');
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await takeDetail(camera);
    await page.getByRole('button', { name: 'Grid view' }).click();
    await camera.take('board-matrix-1366-light');
    await camera.take('board-matrix-1366-dark');
    await page.getByRole('button', { name: 'List view' }).click();
    await takeStates(camera);
  } finally {
    await app.close();
  }
}

async function takeDetail(camera: Camera): Promise<void> {
  const { page } = camera;
  await page.setViewportSize(SIZES.laptop);
  await page.getByRole('rowheader').nth(2).click();
  await page.getByRole('complementary').waitFor();
  await camera.take('board-detail-1366-light');
  await camera.take('board-detail-1920-dark', SIZES.large);
  await page.keyboard.press('Escape');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
}

/** What the board says when somebody is looked for who isn't there, grouped, before anybody is added, and in practice. */
async function takeStates(camera: Camera): Promise<void> {
  const fresh = await launchApp();
  const empty = new Camera(fresh.page, '');
  try {
    await looksAfterOthers(fresh.page);
    await fresh.page.reload();
    await fresh.page.getByText('Get everyone ready to e-file').waitFor();
    const sheets: [theme: 'light' | 'dark', shots: Buffer[]][] = [];
    for (const theme of ['light', 'dark'] as const) {
      const shots = [await empty.shot(SIZES.laptop, theme)];
      await search(camera.page, 'hollowell');
      await camera.page.getByText('0 of', { exact: false }).first().waitFor();
      shots.push(await camera.shot(SIZES.laptop, theme));
      await search(camera.page, '');
      await group(camera.page, 'By next step');
      shots.push(await camera.shot(SIZES.laptop, theme));
      await group(camera.page, 'No groups');
      sheets.push([theme, shots]);
    }
    await enterPractice(fresh.page);
    for (const [theme, shots] of sheets) {
      const practice = await empty.shot(SIZES.laptop, theme);
      await camera.sheet(`states-1366-${theme}`, [...shots, practice]);
    }
  } finally {
    await fresh.close();
  }
}

const search = (page: Page, words: string) =>
  page.getByRole('searchbox', { name: 'Search people' }).fill(words);

async function group(page: Page, how: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'Group' }).click();
  await page.getByRole('menu').getByText(how, { exact: true }).click();
  await page.keyboard.press('Escape');
}

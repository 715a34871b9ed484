/** `node test/pictures/take.ts`: retakes every picture of README and guides with the practice firm, and prints the list. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchApp } from '../support/launch.ts';
import { takeBoard } from './board.ts';
import { takeFirstDay } from './first-day.ts';
import { takeLinking } from './linking.ts';
import { takePages } from './pages.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/pictures');
const SIZE = { width: 1280, height: 960 };

mkdirSync(FOLDER, { recursive: true });
const app = await launchApp();
const { page } = app;
page.setDefaultTimeout(15_000);
await page.setViewportSize(SIZE);
const main = page.getByRole('main');

/** Waits until nothing moves any more, then takes the window. */
async function take(name: string): Promise<void> {
  await page.mouse.move(0, SIZE.height - 1);
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}

const grid = page.getByRole('grid');

try {
  await main.getByRole('button', { name: /^Just look around/ }).click();
  await page.getByRole('button', { name: 'Leave practice' }).waitFor();
  await grid.getByRole('rowheader').first().waitFor();
  await page.evaluate(() =>
    window.fileReady.app.setPreferences({ change: { recordsAs: 'Front office' } }),
  );
  await page.reload();
  await grid.getByRole('rowheader').first().waitFor();
  await take('readiness');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('Paula Plainview');
  await grid.getByRole('rowheader').filter({ hasText: 'Paula Plainview' }).click();
  await page.getByRole('complementary', { name: 'Paula Plainview' }).waitFor();
  await take('person-panel');
} finally {
  await app.close();
}

await takeFirstDay(FOLDER);
await takeBoard(FOLDER);
await takeLinking(FOLDER);
await takePages(FOLDER);

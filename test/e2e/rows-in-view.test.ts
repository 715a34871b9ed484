import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordBoardFirm } from '../bench/firms/board-firm.ts';
import { openBenchRecords } from '../bench/firms/open-firm.ts';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { newFolder } from '../support/records.ts';

const PEOPLE = 5000;

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  const userData = newFolder();
  const records = openBenchRecords(userData);
  recordBoardFirm(records, PEOPLE);
  records.close();
  app = await launchApp({ userData });
  page = app.page;
  const whole = page.locator(`[role=grid][aria-rowcount="${PEOPLE + 1}"]`);
  // A board of this size is worked out once, and kept.
  await whole.waitFor({ timeout: 150_000 });
}, 180_000);
afterAll(() => app?.close());

/** How many rows of people are in view from edge to edge, under nothing else. */
const wholeRows = () =>
  page.evaluate(() => {
    const box = document.querySelector('[role=grid]')?.getBoundingClientRect();
    const head = document.querySelector('[role=columnheader]')?.getBoundingClientRect();
    if (!box) return 0;
    const from = head ? head.bottom : box.top;
    const to = Math.min(box.bottom, innerHeight);
    const rows = [...document.querySelectorAll('[role=row][aria-selected]')];
    return rows.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= from - 1 && bottom <= to + 1;
    }).length;
  });

/** The same once a window of another size has settled. */
async function rowsAt(width: number, height: number): Promise<number> {
  await page.setViewportSize({ width, height });
  let before = -1;
  for (;;) {
    const now = await wholeRows();
    if (now === before && now > 0) return now;
    before = now;
    await page.waitForTimeout(300);
  }
}

describe.each(['light', 'dark'] as const)('the list of 5,000 people, %s', (colorScheme) => {
  it.each([
    { window: 'a laptop', width: 1366, height: 768, least: 16 },
    { window: 'a large screen', width: 1920, height: 1080, least: 24 },
    { window: 'a large screen at 200 %', width: 960, height: 540, least: 10 },
    { window: 'a small screen at 200 %', width: 640, height: 400, least: 5 },
  ])('shows at least $least whole rows on $window', async ({ width, height, least }) => {
    await page.emulateMedia({ colorScheme });
    expect(await rowsAt(width, height)).toBeGreaterThanOrEqual(least);
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
  });
});

it('keeps its rows where they are while a person is shown beside it', async () => {
  const before = await rowsAt(1366, 768);
  await page.getByRole('rowheader').nth(3).click();
  await page.getByRole('complementary').waitFor();
  expect(await rowsAt(1366, 768)).toBe(before);
});

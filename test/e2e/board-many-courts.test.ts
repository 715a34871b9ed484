import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { importRoster, rosterOf } from '../support/roster.ts';

const COURTS = [
  ...['alnb', 'almd', 'alsb', 'ncmb', 'flsb', 'flmb', 'flnb', 'cob'],
  ...['ord', 'mdd', 'akb', 'akd', 'areb', 'azb'],
];
const PEOPLE = 60;
/** The tick, the person, how many courts they can file in; then the courts; then who is in charge. */
const FIRST_COURT = 4;
const LAST_COURT = FIRST_COURT + COURTS.length - 1;
const COLUMNS = LAST_COURT + 1;

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await page.setViewportSize({ width: 1280, height: 900 });
  await importRoster(page, rosterOf(PEOPLE, COURTS));
  await page.locator(`[role=grid][aria-rowcount="${PEOPLE + 1}"]`).waitFor();
  await page.getByRole('button', { name: 'Grid view' }).click();
});
afterAll(() => app?.close());

const grid = () => page.getByRole('grid');
const head = (column: number) => grid().locator(`[role=columnheader][aria-colindex="${column}"]`);
const cell = (row: number, column: number) =>
  grid().locator(`[role=row][aria-rowindex="${row}"] > [aria-colindex="${column}"]`);
/** The keyboard has come to a cell; a far one is drawn first. */
const hasFocus = (row: number, column: number) =>
  grid()
    .locator(`[role=row][aria-rowindex="${row}"] > [aria-colindex="${column}"]:focus`)
    .waitFor({ state: 'attached' });

/** Whether the middle of a cell is what one sees there: in view, and under none of the columns that stay. */
const isSeen = (place: Locator) =>
  place.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top !== null && (top === element || element.contains(top));
  });

const left = async (place: Locator) => (await place.boundingBox())?.x ?? Number.NaN;

async function isAccessible(): Promise<void> {
  expect(await accessFaultsInEveryLook(page)).toEqual([]);
}

/** Presses a key that leads to a cell which is drawn already, as it is for someone who waits to see where they are. */
async function pressTo(key: string, row: number, column: number): Promise<void> {
  await cell(row, column).waitFor({ state: 'attached' });
  await page.keyboard.press(key);
  await hasFocus(row, column);
  expect(await isSeen(cell(row, column))).toBe(true);
}

/** Scrolls the courts to one end by the wheel's own way, and waits until what belongs there is drawn. */
async function scrollTo(end: 'start' | 'end', shown: Locator): Promise<void> {
  await grid().evaluate((box, to) => {
    box.scrollLeft = to === 'end' ? box.scrollWidth : 0;
  }, end);
  await shown.waitFor();
}

describe('a firm in more courts than a window is wide', () => {
  it('draws only the courts in view and tells a screen reader of all of them', async () => {
    await expect.poll(() => grid().getAttribute('aria-colcount')).toBe(`${COLUMNS}`);
    await expect.poll(() => head(FIRST_COURT).innerText()).toMatch(/^Bankr\. D\. Alaska/);
    expect(await head(LAST_COURT).count()).toBe(0);
    const drawn = await cell(2, FIRST_COURT).locator('xpath=../*').count();
    expect(drawn).toBeLessThan(COLUMNS);
    await isAccessible();
  });

  it('shows the last court when it is scrolled there, under its own head', async () => {
    await scrollTo('end', head(LAST_COURT));
    await expect.poll(() => head(LAST_COURT).innerText()).toMatch(/^D\. Or\./);
    expect(await head(FIRST_COURT).count()).toBe(0);
    for (const column of [LAST_COURT - 1, LAST_COURT, COLUMNS]) {
      expect(await left(head(column))).toBe(await left(cell(2, column)));
      expect(await isSeen(cell(2, column))).toBe(true);
    }
    // Who a row is about stays in view.
    expect(await isSeen(cell(2, 2))).toBe(true);
    await isAccessible();
    await scrollTo('start', head(FIRST_COURT));
  });

  it('is reached by keyboard from end to end, each cell in view when it has the keyboard', async () => {
    await cell(2, FIRST_COURT).focus();
    for (let column = FIRST_COURT + 1; column <= COLUMNS; column += 1) {
      await pressTo('ArrowRight', 2, column);
      expect(await left(head(column))).toBe(await left(cell(2, column)));
    }
    await isAccessible();
    for (let column = COLUMNS - 1; column >= FIRST_COURT; column -= 1) {
      await pressTo('ArrowLeft', 2, column);
    }
  });

  it('goes to the far corner and back with a key each', async () => {
    await page.keyboard.press('Control+End');
    await hasFocus(PEOPLE + 1, COLUMNS);
    expect(await isSeen(cell(PEOPLE + 1, COLUMNS))).toBe(true);
    await pressTo('ArrowLeft', PEOPLE + 1, LAST_COURT);
    await page.keyboard.press('Control+Home');
    await hasFocus(2, 2);
    expect(await isSeen(cell(2, 2))).toBe(true);
  });

  it('opens a person in the court that was chosen far to the right', async () => {
    await pressTo('Control+ArrowRight', 2, COLUMNS);
    await pressTo('ArrowLeft', 2, LAST_COURT);
    await page
      .getByRole('main')
      .getByText(/Person 00000, D\. Or\./)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Person 00000' });
    await panel.waitFor();
    await expect.poll(() => panel.getByRole('listitem').first().innerText()).toContain('D. Or.');
    // The panel takes room from the board, and not the cell that it was opened for.
    await expect.poll(() => isSeen(cell(2, LAST_COURT))).toBe(true);
    await isAccessible();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await hasFocus(2, LAST_COURT);
  });

  it('is sorted by a court far to the right, by keyboard', async () => {
    await pressTo('ArrowUp', 1, LAST_COURT);
    await page.keyboard.press('Enter');
    await grid().locator(`[aria-colindex="${LAST_COURT}"][aria-sort=ascending]`).waitFor();
    expect(await isSeen(head(LAST_COURT))).toBe(true);
    await isAccessible();
  });
});

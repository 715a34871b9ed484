import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { enterPractice } from '../support/practice.ts';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await page.setViewportSize({ width: 1280, height: 720 });
  await enterPractice(page);
  await grid().waitFor();
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const grid = () => page.getByRole('grid');
const search = (words: string) =>
  page.getByRole('searchbox', { name: 'Search people' }).fill(words);
const everyone = () => page.getByRole('checkbox', { name: 'Select everyone shown' });

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

/** Where the grid begins, once a window of another size has settled. */
async function topOfGrid(): Promise<number> {
  let before = Number.NaN;
  for (;;) {
    const { y } = await boxOf(grid());
    if (y === before) return y;
    before = y;
    await page.waitForTimeout(300);
  }
}

/** How far the status of a row reaches beyond its column, at most, among the rows in view. */
const statusOverflow = () =>
  grid().evaluate((list) => {
    const cells = [...list.querySelectorAll('[role=gridcell][aria-colindex="3"]')];
    return cells.map((cell) => cell.scrollWidth - cell.clientWidth);
  });

describe('the list', () => {
  afterAll(() => page.setViewportSize({ width: 1280, height: 720 }));

  it.each([1366, 1024, 700])('cuts no status at a width of %i', async (width) => {
    await page.setViewportSize({ width, height: 1000 });
    await grid().getByText('Waiting for menus').first().waitFor();
    await grid().getByText('Admission lapsed').first().waitFor();
    const overflow = await statusOverflow();
    expect(overflow.length).toBeGreaterThan(10);
    expect(Math.max(...overflow)).toBe(0);
  });
});

/** Where the parts of the window are, each box, row and heading among them. */
const placesInWindow = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('header, nav, main, main :is(h1, input, select, [role=row])')]
      .map((element) => element.getBoundingClientRect())
      .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')),
  );

/** The same, once a window of another size has settled. */
async function settledPlaces(): Promise<readonly string[]> {
  let before: readonly string[] = [];
  for (;;) {
    const places = await placesInWindow();
    if (places.join() === before.join()) return places;
    before = places;
    await page.waitForTimeout(300);
  }
}

describe('a low window', () => {
  it('keeps the rows where they are while people are selected and hidden', async () => {
    const tops: number[] = [];
    const look = async (words: RegExp) => {
      await main().getByText(words).waitFor();
      tops.push(await topOfGrid());
    };
    await look(/^40 people/);
    await search('mobile');
    await everyone().click();
    await look(/people selected/);
    await search('greensboro');
    await look(/of them are not shown/);
    await page.setViewportSize({ width: 1024, height: 720 });
    const before = await topOfGrid();
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await page.getByRole('button', { name: 'Clear selection' }).waitFor({ state: 'detached' });
    expect(await topOfGrid()).toBe(before);
    expect(new Set(tops).size).toBe(1);
    // The button is gone, and the keyboard with it would be nowhere.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Readiness');
    await page.setViewportSize({ width: 1280, height: 720 });
    await search('');
  });

  it('shows a person beside the list, over nothing, and closes them with Escape from anywhere', async () => {
    await grid().getByRole('rowheader').nth(2).click();
    const panel = page.getByRole('complementary').filter({ hasText: 'Notes' });
    await panel.getByRole('heading', { name: 'Notes' }).waitFor();
    const [list, shown] = [await boxOf(grid()), await boxOf(panel)];
    expect(list.x + list.width).toBeLessThanOrEqual(shown.x);
    expect([shown.y, shown.height]).toEqual([list.y, list.height]);
    await expect.poll(() => grid().locator('[aria-current=true]').count()).toBe(1);
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
    await main().getByRole('button', { name: 'Progress' }).focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Progress');
  });

  it.each([
    { width: 1280, height: 720 },
    { width: 640, height: 450 },
  ])('says what was done at $width x $height, and covers and moves nothing', async (size) => {
    await page.setViewportSize(size);
    await page.evaluate(() => {
      document.querySelector('main')?.scrollTo(0, 0);
    });
    const before = await settledPlaces();
    expect(before.length).toBeGreaterThan(10);
    await main().getByRole('button', { name: /^View/ }).click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByRole('dialog').getByLabel('Name of the view').fill(`At ${size.width}`);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    const message = page
      .getByRole('region', { name: 'Messages' })
      .getByText(/^The view/)
      .last();
    await message.waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const { y, height } = await boxOf(message);
    expect(y + height).toBeLessThanOrEqual((await boxOf(main())).y);
    expect(await settledPlaces()).toEqual(before);
  });
});

describe('cards', () => {
  it('are selected together, and their groups fold', async () => {
    await page.setViewportSize({ width: 470, height: 640 });
    await everyone().click();
    await main().getByText('40 people selected').waitFor();
    await page.getByRole('toolbar').getByRole('button', { name: 'Group' }).click();
    await page.getByRole('menu').getByText('By office', { exact: true }).click();
    await page.keyboard.press('Escape');
    const group = main().getByRole('button', { name: /^Birmingham/ });
    const someone = main().getByRole('heading', { level: 2, name: 'Greta Quill' });
    await someone.waitFor();
    await group.click();
    await someone.waitFor({ state: 'detached' });
    await expect.poll(() => group.getAttribute('aria-expanded')).toBe('false');
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
  });

  it('show whom an act reaches above the button that records it', async () => {
    await main().getByRole('button', { name: 'Bulk actions' }).click();
    await page.getByRole('menuitem', { name: 'Record a step…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Preview changes' }).click();
    const reaches = dialog.getByText(/^This will update \d+ people/);
    await reaches.waitFor();
    const button = await boxOf(dialog.getByRole('button', { name: /^Record for/ }));
    const { y, height } = await boxOf(reaches);
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(button.y);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('tell with ? which keys there are', async () => {
    await everyone().focus();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await keys.getByText('Ctrl+K').waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await page.waitForTimeout(300);
    expect(await everyone().evaluate((box) => box === document.activeElement)).toBe(true);
  });
});

describe('the rows of the grid', () => {
  it('stay where they are when people are selected, also where somebody was added meanwhile', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await page.getByRole('toolbar').getByRole('button', { name: 'Group' }).click();
    await page.getByRole('menu').getByText('No groups', { exact: true }).click();
    await page.keyboard.press('Escape');
    await page.evaluate(async () => {
      const draft = { role: 'attorney', office: 'Mobile', email: '', barNumber: '' } as const;
      await window.fileReady.people.add({ draft: { ...draft, name: 'Rita Real' } });
    });
    await main()
      .getByText(/^41 people/)
      .waitFor();
    for (const width of [1366, 1280, 1024]) {
      await page.setViewportSize({ width, height: 720 });
      await page.waitForTimeout(300);
      const before = await topOfGrid();
      await everyone().click();
      await main().getByText('41 people selected').waitFor();
      expect([width, (await boxOf(grid())).y]).toEqual([width, before]);
      await everyone().click();
      await main().getByText('41 people selected').waitFor({ state: 'detached' });
    }
  });
});

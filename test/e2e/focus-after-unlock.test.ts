import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

const NAME = 'Rosa Delfinch';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
  await page.evaluate(async (name) => {
    for (const one of [name, 'Nora Newcomer', 'Iris Office']) {
      const draft = { name: one, role: 'attorney', office: '', email: '', barNumber: '' } as const;
      await window.fileReady.people.add({ draft });
    }
  }, NAME);
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

/** Locks and unlocks by keys alone, which loads the page again. */
async function locksAndUnlocks(): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Control+l')]);
  await heading('FileReady is locked').waitFor();
  await expect
    .poll(() => page.getByRole('button', { name: 'Unlock' }).evaluate(isFocused))
    .toBe(true);
  await page.keyboard.press('Enter');
  await heading('FileReady is locked').waitFor({ state: 'detached' });
}
const isFocused = (element: Element) => element === document.activeElement;

async function opens(place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: place }).click();
  await heading(place).waitFor();
}

/** Each with the way there and the element that a person had come to. */
const PLACES: readonly {
  readonly what: string;
  readonly open: () => Promise<unknown>;
  readonly element: () => Locator;
}[] = [
  {
    what: 'a person in the list',
    open: () => opens('Readiness'),
    element: () => main().getByRole('rowheader', { name: NAME }),
  },
  {
    what: 'a choice in the settings',
    open: () => opens('Settings'),
    element: () => main().getByRole('radio').nth(1),
  },
  {
    what: 'a place in the navigation',
    open: () => opens('Courts'),
    element: () =>
      page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Firm' }),
  },
  {
    what: 'the search',
    open: () => opens('Courts'),
    element: () => page.getByRole('searchbox').last(),
  },
];

describe('the focus after unlocking', () => {
  it.each(PLACES)('is on $what, where it was', async ({ open, element }) => {
    await open();
    await element().focus();
    await locksAndUnlocks();
    await expect.poll(() => element().evaluate(isFocused)).toBe(true);
  });

  it('is on the heading where what had it is gone', async () => {
    await opens('Readiness');
    await page.getByRole('button', { name: 'Add a person' }).first().click();
    await page.getByRole('dialog').getByRole('textbox').first().focus();
    await locksAndUnlocks();
    await expect.poll(() => heading('Readiness').evaluate(isFocused)).toBe(true);
  });

  it('stays with a person who goes on by themselves', async () => {
    await opens('Settings');
    await main().getByRole('radio').nth(1).focus();
    await locksAndUnlocks();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Import people', { delay: 20 });
    await page.keyboard.press('Enter');
    await heading('Import people').waitFor();
    expect(await main().getByRole('radio').count()).toBe(0);
  });

  it('is remembered without a name or anything typed', async () => {
    await opens('Readiness');
    await main().getByRole('rowheader', { name: NAME }).focus();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Control+l')]);
    await heading('FileReady is locked').waitFor();
    const remembered = await page.evaluate(() => JSON.stringify(history.state));
    expect(remembered).toMatch(/"focus":{"what":\d+,"place":\d+}/);
    expect(remembered).not.toContain('Rosa');
  });
});

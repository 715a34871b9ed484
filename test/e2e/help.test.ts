import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { asAppSays, type LaunchedStandIn, launchStandIn } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

let app: LaunchedStandIn;
let page: Page;

beforeAll(async () => {
  app = await launchStandIn();
  page = app.page;
  await looksAfterOthers(page);
  await help().waitFor();
});
afterAll(() => app?.close());

const help = () => page.getByRole('banner').getByRole('button', { name: 'Help' });
const pane = () => page.getByRole('complementary', { name: 'Help' });
const question = () => pane().getByRole('searchbox', { name: 'Search the guide' });
const isFocused = (element: Element) => element === document.activeElement;

async function opens(place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: place }).click();
  const heading = page.getByRole('heading', { level: 1, name: place });
  await expect.poll(() => heading.evaluate(isFocused)).toBe(true);
}

async function asks(words: string): Promise<void> {
  await page.keyboard.press('F1');
  await question().fill(words);
  await pane()
    .getByRole('status')
    .filter({ hasText: /answer/ })
    .waitFor();
}

describe('help', () => {
  it('opens by its key with the keyboard in its search, and Esc gives the keyboard back', async () => {
    await opens('Settings');
    const choice = page.getByRole('main').getByRole('radio').nth(1);
    await choice.focus();
    await page.keyboard.press('F1');
    await expect.poll(() => question().evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Escape');
    await pane().waitFor({ state: 'detached' });
    await expect.poll(() => choice.evaluate(isFocused)).toBe(true);
  });

  it('answers a question from the guide, goes on to the page, and stays over the views', async () => {
    await asks('no filing menus');
    await pane().getByText('Don’t submit the link again.').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane().getByRole('button', { name: 'Back to all pages' }).waitFor();
    await opens('Courts');
    expect(await pane().getByRole('button', { name: 'Back to all pages' }).count()).toBe(1);
    await pane().getByRole('button', { name: 'Back to all pages' }).click();
    await question().fill('');
    await pane().getByRole('button', { name: 'Find a court' }).click();
    const heading = pane().getByRole('heading', { name: 'Find a court' });
    await expect.poll(() => heading.evaluate(isFocused)).toBe(true);
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
  });

  it('says so where the guide has no answer', async () => {
    await page.keyboard.press('F1');
    await question().fill('zebra crossing');
    await pane().getByText('Nothing in the guide has all of these words.').waitFor();
    await pane().getByRole('button', { name: 'Close help' }).click();
  });

  it('lists the keys anywhere by Ctrl+/, and by ? in a view', async () => {
    await page.getByRole('searchbox', { name: 'Search people' }).focus();
    await page.keyboard.press('Control+/');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await keys.getByText('Open the guide').waitFor();
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await opens('Firm');
    await page.keyboard.press('?');
    await keys.waitFor();
    await page.keyboard.press('Escape');
  });

  it('says what FileReady is, shows its folder, and copies what a help desk asks for', async () => {
    await help().click();
    await pane().getByRole('button', { name: 'About FileReady' }).click();
    const about = page.getByRole('dialog', { name: 'About FileReady' });
    await about.getByText(/FileReady \d+\.\d+\.\d+/).waitFor();
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
    await about.getByRole('button', { name: 'Show folder' }).click();
    await app.shownPath(asAppSays(app.userData));
    await about.getByRole('button', { name: 'Copy details' }).click();
    await about.getByText('Copied.').waitFor();
    await about.getByRole('button', { name: 'More on privacy' }).click();
    await pane()
      .getByRole('heading', { name: /^Privacy/ })
      .waitFor();
  });

  it('says the same at the end of Settings, where people look for it', async () => {
    await opens('Settings');
    const about = page.getByRole('region', { name: 'About FileReady' });
    await about.getByText(/FileReady \d+\.\d+\.\d+/).waitFor();
    await about.getByText('Apache License 2.0').waitFor();
    await about.getByRole('button', { name: 'Show log' }).waitFor();
    await about.getByRole('button', { name: 'Copy details' }).click();
    await about.getByText('Copied.').waitFor();
    await about.getByRole('button', { name: 'More on privacy' }).click();
    await pane()
      .getByRole('heading', { name: /^Privacy/ })
      .waitFor();
  });
});

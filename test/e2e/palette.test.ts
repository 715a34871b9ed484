import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

const NAME = 'Rosa Delfinch';
/** As fast as anyone types. */
const FAST = { delay: 20 };

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
  await page.evaluate(async (name) => {
    const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
    await window.fileReady.people.add({ draft });
  }, NAME);
});
afterAll(() => app?.close());

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const field = () => page.getByRole('combobox', { name: 'Go to a page or run a command' });

/** As after a start: nothing of the palette is loaded. */
async function startsAgain(): Promise<void> {
  await page.reload();
  await page.getByText(NAME).first().waitFor();
}

async function unlocks(): Promise<void> {
  // The lock loads the page again, so that it holds nothing from before.
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Control+l')]);
  await page.getByRole('heading', { name: 'FileReady is locked' }).waitFor();
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByText(NAME).first().waitFor();
}

/** Holds the file of the palette back until it is let go. */
async function heldBack(): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route(
    /PaletteHost[^/]*\.js/,
    async (route) => {
      await gate.promise;
      await route.continue();
    },
    { times: 1 },
  );
  return gate.resolve;
}

describe.each([
  { when: 'after a start', begin: startsAgain },
  { when: 'after unlocking', begin: unlocks },
])('the first Ctrl+K $when', ({ begin }) => {
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: 'Readiness' })
      .click();
    await heading('Readiness').waitFor();
    await begin();
  });

  it('keeps every letter, and Enter goes where they say', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Import people', FAST);
    await page.keyboard.press('Enter');
    await heading('Import people').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('finds a person of whom only a part was typed', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('delf', FAST);
    await page.keyboard.press('Enter');
    await heading(NAME).waitFor();
  });

  it('runs nothing and types nowhere else before its list is there', async () => {
    const letGo = await heldBack();
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Impost', FAST);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('rt people', FAST);
    await page.keyboard.press('Enter');
    letGo();
    await heading('Import people').waitFor();
    expect(await page.getByRole('searchbox', { name: 'Search people' }).inputValue()).toBe('');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('shows what was typed, and goes on with the next letters', async () => {
    const letGo = await heldBack();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Settin', FAST);
    letGo();
    await field().waitFor();
    await page.keyboard.type('gs', FAST);
    await expect.poll(() => field().inputValue()).toBe('Settings');
    await page.keyboard.press('Enter');
    await heading('Settings').waitFor();
  });

  it('forgets it all on Escape', async () => {
    const letGo = await heldBack();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Import', FAST);
    await page.keyboard.press('Escape');
    letGo();
    expect(await field().count()).toBe(0);
    await page.keyboard.press('Control+k');
    await expect.poll(() => field().inputValue()).toBe('');
    await page.keyboard.press('Escape');
  });
});

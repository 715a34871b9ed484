import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
  // What follows the views comes after the first second.
  await page.getByRole('region', { name: 'Messages' }).waitFor({ state: 'attached' });
});
afterAll(() => app?.close());

const heading = (name: string) => page.getByRole('heading', { level: 1, name });

async function opens(place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: place }).click();
  await heading(place).waitFor();
}

/** The button at the side of a mouse, which the driver has no name for. */
const pressSide = (button: number) =>
  page.evaluate((which) => {
    const event = new MouseEvent('mouseup', { button: which, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  }, button);

describe('back and forward', () => {
  it('go through the views by Alt+Left and Alt+Right, and never leave the app', async () => {
    for (const place of ['Courts', 'Firm', 'Settings']) await opens(place);
    await page.keyboard.press('Alt+ArrowLeft');
    await heading('Firm').waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await heading('Courts').waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await heading('Firm').waitFor();
    const address = page.url();
    for (let more = 0; more < 9; more += 1) await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => heading('Courts').or(heading('Firm')).count()).toBe(0);
    expect(page.url()).toBe(address);
  });

  it('go by the side buttons of a mouse, too, and a new way ends what was ahead', async () => {
    await opens('Courts');
    await opens('Firm');
    expect(await pressSide(3)).toBe(true);
    await heading('Courts').waitFor();
    expect(await pressSide(4)).toBe(true);
    await heading('Firm').waitFor();
    await pressSide(3);
    await opens('Settings');
    await pressSide(4);
    expect(await heading('Settings').count()).toBe(1);
  });

  it('stay where they are while a dialog is open', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('Escape');
    expect(await heading('Settings').count()).toBe(1);
  });
});

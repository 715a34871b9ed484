import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults } from '../support/axe.ts';
import { Hand } from '../support/hand.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { expectTask } from '../support/tasks.ts';

const PIN = '7204-lantern';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1366, height: 768 });
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const heading = (name: string | RegExp, level: 1 | 2 = 1) =>
  page.getByRole('heading', { level, name });
const card = (name: string) => main().getByRole('region', { name });

async function isAccessible(): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}

describe('an attorney’s first day', () => {
  it('begins with what FileReady is, and asks once what they are here for', async () => {
    await heading(/^FileReady gets everyone in your firm ready/).waitFor();
    for (const name of ['1. Record', '2. Prepare', '3. Link']) await heading(name, 2).waitFor();
    await isAccessible();
  });

  it('takes few clicks to add oneself with three courts, each by its citation and Enter', async () => {
    const hand = new Hand(page);
    await hand.click(button(/^I file myself/));
    await heading('Add yourself').waitFor();
    await isAccessible();
    await hand.click(main().getByLabel('Your name, as the courts know it'));
    await hand.type('Wilma Whitlock');
    await hand.press('Tab');
    for (const court of ['mdal', 'sdfl bankr', '11th Cir.']) {
      await hand.type(court);
      await hand.press('Enter');
    }
    // The tags may still be on their way: nothing typed fast may be lost.
    for (const court of ['M.D. Ala.', 'Bankr. S.D. Fla.', '11th Cir.']) {
      await button(new RegExp(`^${court.replaceAll('.', '\\.')}`)).waitFor();
    }
    await isAccessible();
    await hand.press('Enter');
    await heading('My checklist').waitFor();
    for (const court of ['M.D. Ala.', 'Bankr. S.D. Fla.', '11th Cir.']) {
      await card(court).waitFor();
    }
    const { clicks, keys } = hand.effort;
    expect(clicks).toBeLessThanOrEqual(8);
    expectTask({
      task: 'Add yourself with three courts',
      clicks,
      keys,
      pins: 0,
      how: '*I file myself*; the name; each court as it is cited, with Enter; Enter',
    });
    await isAccessible();
  });

  it('shows on one page what is left over all courts', async () => {
    expect(
      await main().evaluate(({ textContent }) => textContent?.split('Set up MFA at PACER').length),
    ).toBe(2);
    await card('Get an individual PACER account').getByText('Your next step').waitFor();
    expectTask({
      task: 'See what is left over all courts',
      clicks: 0,
      keys: 0,
      pins: 0,
      how: 'One page: *My checklist*, which the app opens with',
    });
  });

  it('opens with the checklist from then on', async () => {
    app = await app.restart();
    page = app.page;
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width: 1366, height: 768 });
    await heading('My checklist').waitFor();
    await card('11th Cir.').waitFor();
  });

  it('takes few clicks to store a login, once a PIN is set', async () => {
    const set = await page.evaluate((pin) => window.fileReady.presence.setPin({ pin }), PIN);
    expect(set.ok).toBe(true);
    const hand = new Hand(page);
    await hand.click(
      card('M.D. Ala.').getByRole('button', { name: 'Go to the CM/ECF login', exact: true }),
    );
    await hand.click(main().getByLabel('CM/ECF login', { exact: true }));
    await hand.type('wwhitlock');
    await hand.press('Tab');
    await hand.type('Kestrel-almd-31');
    await hand.press('Enter');
    await main().getByLabel('CM/ECF password', { exact: true }).waitFor({ state: 'detached' });
    const { clicks, keys } = hand.effort;
    expect(clicks).toBeLessThanOrEqual(3);
    expectTask({
      task: 'Store a login',
      clicks,
      keys,
      pins: 0,
      how: 'On the checklist, *Go to the CM/ECF login* beside the court; login, Tab, password, Enter',
    });
    const place = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
    expect(await place.textContent()).toBe('My checklist');
    await page.getByRole('navigation', { name: 'Where you are' }).getByText('My checklist').click();
    await card('M.D. Ala.').getByText('1 of 4 done').waitFor();
  });
});

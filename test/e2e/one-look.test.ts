import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { enterPractice } from '../support/practice.ts';

/** Secondary, body and section titles, what is read off and panels, and the title of the page. */
const SIZES = ['12px', '14px', '20px', '24px'];

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
  await enterPractice(page);
  await page.setViewportSize({ width: 1366, height: 768 });
});
afterAll(() => app?.close());

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const main = () => page.getByRole('main');

/** The blue buttons of the view, and the sizes of its letters. */
const looks = () =>
  page.evaluate(() => {
    const probe = document.createElement('i');
    const themed = document.querySelector('.fui-FluentProvider') ?? document.body;
    probe.style.color = 'var(--colorBrandBackground)';
    themed.append(probe);
    const blue = getComputedStyle(probe).color;
    probe.remove();
    const view = document.querySelector('main') ?? document.body;
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const sizes = new Set<string>();
    const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      if (element && textContent?.trim() && isSeen(element) && !element.closest('.unseen'))
        sizes.add(`${getComputedStyle(element).fontSize} ${textContent.slice(0, 30)}`);
    }
    const buttons = [...view.querySelectorAll('button')].filter(isSeen);
    return {
      blue: buttons
        .filter((button) => getComputedStyle(button).backgroundColor === blue)
        .map(({ textContent }) => textContent),
      sizes: [...sizes],
    };
  });

async function isInOrder(): Promise<void> {
  const { blue, sizes } = await looks();
  expect(blue.length, blue.join(', ')).toBeLessThanOrEqual(1);
  expect(sizes.filter((one) => !SIZES.some((size) => one.startsWith(`${size} `)))).toEqual([]);
}

async function opens(place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: place, exact: true })
    .click();
  await heading(place).waitFor();
}

describe('every page has one blue button at most, and letters of few sizes', () => {
  it.each(['Readiness', 'Courts', 'Firm', 'Credentials', 'Reminders', 'Practice', 'Settings'])(
    '%s',
    async (place) => {
      await opens(place);
      await isInOrder();
    },
  );

  it('a person, their checklist, login, and link in a court', async () => {
    await opens('Readiness');
    await page.getByRole('searchbox', { name: 'Search people' }).fill('James Alison');
    await page.getByRole('rowheader', { name: /James Alison/ }).click();
    await page.getByRole('button', { name: 'Open person' }).click();
    await heading('James Alison').waitFor();
    await isInOrder();
    await main().getByRole('button', { name: 'Open' }).first().click();
    await main().getByRole('heading', { level: 3 }).first().waitFor();
    await isInOrder();
    for (const tab of ['CM/ECF login', 'Link']) {
      await page.getByRole('tab', { name: tab }).click();
      await main().getByRole('heading', { level: 2 }).first().waitFor();
      await isInOrder();
    }
  });
});

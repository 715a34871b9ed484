import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { importRoster, rosterOf } from '../support/roster.ts';

const COURTS = ['alnb', 'almd', 'alsb', 'ncmb', 'flsb', 'flmb', 'flnb', 'cob', 'ord', 'mdd'];
const LONG = 20_000;

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await importRoster(page, 'Name,Role,Courts\nAnna Quillfeather,Attorney,alnb\n');
  await grid().getByText('Anna Quillfeather').waitFor();
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const grid = () => page.getByRole('grid');

/** The board and the roster: what an import that was stopped must not have changed. */
const recorded = () =>
  page.evaluate(async () => {
    const { board, people } = window.fileReady;
    const [opened, listed] = [await board.open({}), await people.list({})];
    return { board: opened, listed };
  });

/** Drops a file where files are dropped. */
async function drop(text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'long.csv', { type: 'text/csv' }));
    return data;
  }, text);
  await main()
    .getByRole('button', { name: 'Choose a file' })
    .dispatchEvent('drop', { dataTransfer });
}

/** Presses Stop as soon as the app says how far it is: work is under way then, and most of it is still to come. */
function stopAtFirstProgress(): Promise<void> {
  return page.evaluate((stop) => {
    const pressed = () => {
      const isTold = document.querySelector('[role=progressbar][aria-valuenow]') !== null;
      const button = [...document.querySelectorAll('button')].find(
        ({ innerText }) => innerText === stop,
      );
      if (isTold) button?.click();
      return isTold && button !== undefined;
    };
    new MutationObserver((_changes, observer) => {
      if (pressed()) observer.disconnect();
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  }, 'Stop');
}

async function isAccessible(): Promise<void> {
  expect(await accessFaultsInEveryLook(page)).toEqual([]);
}

describe('an import that is stopped midway', () => {
  it('records nothing and leaves the file open, ready to be imported after all', async () => {
    const before = await recorded();
    await main().getByRole('button', { name: 'Import people' }).click();
    await drop(rosterOf(LONG, COURTS));
    const start = main().getByRole('button', {
      name: `Import ${LONG.toLocaleString('en-US')} people`,
    });
    await start.waitFor();
    await stopAtFirstProgress();
    await start.click();
    await main()
      .getByText(/The import was stopped/)
      .waitFor();
    await isAccessible();
    expect(await recorded()).toEqual(before);
    await start.waitFor();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: 'Readiness' })
      .click();
    await main().getByText('1 person', { exact: true }).waitFor();
    await expect.poll(() => grid().getByRole('rowheader').count()).toBe(1);
  });
});

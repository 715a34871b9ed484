import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { newFolder, recordsIn } from '../support/records.ts';

const FLSB = 'Bankr. S.D. Fla.';
const OWN_PHONE = '(305) 555-0142';
const NOTE = 'Ask Dana before you link.';

let app: LaunchedApp;
let page: Page;

const folder = newFolder();

beforeAll(async () => {
  app = await launchApp({ userData: folder });
  page = app.page;
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name, exact: true });
const field = (name: string) => main().getByLabel(name, { exact: true });
const heading = (name: string | RegExp) => main().getByRole('heading', { name, exact: true });

async function isAccessible(): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}
async function openCourts(): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Courts' })
    .click();
  await heading('Courts').waitFor();
}
/** The way back in the message that says what was done; an older message may still be fading. */
const undoOf = (words: string) =>
  page.locator('.fui-Toast', { hasText: words }).getByRole('button', { name: 'Undo' });
/** The text of the override as it stands in the editor. */
const overrideText = () => main().getByRole('textbox', { name: 'The change as JSON' });

describe('what is known of a court, and what a firm lays over it', () => {
  it('lists all 208 courts and finds one as lawyers write it', async () => {
    await openCourts();
    await main().getByText('All 208 courts.').waitFor();
    await isAccessible();
    await page.getByLabel('Search courts').fill('S.D. Fla. Bankr.');
    await main().getByText('1 of 208 courts.').waitFor();
    await button(FLSB).click();
    await page.getByRole('heading', { level: 1, name: FLSB }).waitFor();
  });

  it('shows dates, help desk, link path, registration, papers and languages, each with who says so', async () => {
    await main().getByText('April 4, 2022', { exact: true }).waitFor();
    // What people come for is first, a place to change it last with its history, and what is long over is folded.
    const titles = await main().getByRole('heading', { level: 2 }).allTextContents();
    expect(titles.slice(0, 2)).toEqual(['Contacts', 'Dates']);
    expect(titles.slice(-3, -1)).toEqual(['Change what is said here', 'History']);
    expect(await main().getByText('March 26, 2022').count()).toBe(0);
    await main().getByText('What was due when the court moved to NextGen').click();
    await main().getByText('Before March 26, 2022; that day itself is too late').waitFor();
    await main().getByText('The court’s form LF-95 comes first.').waitFor();
    await main().getByText('English, Spanish, Haitian Creole').waitFor();
    await main().getByText('(800) 676-6856').waitFor();
    await main().getByText('From this court: 2 sources').first().click();
    await main().getByText('The source says so.').first().waitFor();
    await isAccessible();
  });

  it('says beside the field what is missing, and keeps what was typed', async () => {
    await button('Change something for the firm').click();
    await field('Phone').fill(OWN_PHONE);
    await button('Save').click();
    await main().getByText('Fill this in.').waitFor();
    await expect.poll(() => field('Phone').inputValue()).toBe(OWN_PHONE);
    await isAccessible();
  });

  it('shows the checklist that the change makes before anything is saved', async () => {
    await main()
      .getByLabel(/^Source/)
      .fill('Call to the help desk');
    await field('Last day to find the login and password').fill('2026-12-18');
    await field('Warning').fill(NOTE);
    await button('Show the checklist it makes').click();
    await heading('Preview').waitFor();
    await main()
      .getByText(/Due December 18, 2026|Was due December 18, 2026/)
      .first()
      .waitFor();
    await main().getByText(`Warning: ${NOTE}`).waitFor();
    await isAccessible();
    await openCourts();
    await main().getByText('All 208 courts.').waitFor();
    expect(await main().getByText('Changed by your firm').count()).toBe(0);
  });

  it('still has what was typed when one comes back, and saves it with source, name and date', async () => {
    await page.getByLabel('Search courts').fill('flsb');
    await button(FLSB).click();
    await expect.poll(() => field('Phone').inputValue()).toBe(OWN_PHONE);
    await button('Save').click();
    await heading('For the firm').waitFor();
    await main().getByText(OWN_PHONE).first().waitFor();
    await main().getByText('Call to the help desk').first().waitFor({ state: 'hidden' });
    await main()
      .getByText(/^From your firm: \d sources?$/)
      .first()
      .click();
    await main().getByText('Call to the help desk').first().waitFor();
    await isAccessible();
  });

  it('tells a mistake in the text with its line and field, and takes the reader there', async () => {
    await button('Change').click();
    await page.getByRole('tab', { name: 'All as text (JSON)' }).click();
    const sound = await overrideText().inputValue();
    const broken = sound.replace('"2026-12-18"', '"soon"');
    const line = broken.split('\n').findIndex((one) => one.includes('"soon"')) + 1;
    await overrideText().fill(broken);
    await button('Save').click();
    await main()
      .getByText(/values\.deadlines\.know-credential\.value\.date/)
      .waitFor();
    await isAccessible();
    await button(new RegExp(`^Line ${line}, column \\d+:$`)).click();
    const selected = await overrideText().evaluate((area: HTMLTextAreaElement) => {
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(selected).toContain('"soon"');
    await overrideText().fill('{ "layer": "firm", ');
    await button('Save').click();
    await main()
      .getByText(/not valid JSON/)
      .waitFor();
    await overrideText().fill(sound);
    await button('Discard').click();
    await heading('For the firm').waitFor();
  });

  it('shares the change as text with its sources', async () => {
    await button('Share…').click();
    const dialog = page.getByRole('dialog');
    const shared = JSON.parse(await dialog.getByRole('textbox').inputValue());
    expect(shared).toMatchObject({
      court: 'flsb',
      sources: { own: { title: 'Call to the help desk' } },
    });
    await isAccessible();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  it('is taken away again, with Undo', async () => {
    await button('Remove').click();
    await heading('For the firm').waitFor({ state: 'hidden' });
    await undoOf('The change was removed.').click();
    await heading('For the firm').waitFor();
  });

  it('that is broken never hides the court: it is shown with its line, and can be fixed', async () => {
    await app.quit();
    const records = recordsIn(folder);
    const body = {
      courtId: CourtId.parse('flsb'),
      layer: 'firm',
      text: '{\n  "layer": \n}',
    } as const;
    records.append([{ subject: 'court:flsb', kind: 'court-profile.set', body }]);
    records.close();
    app = await launchApp({ userData: folder });
    page = app.page;
    await openCourts();
    await page.getByLabel('Search courts').fill('flsb');
    await button(FLSB).click();
    await main().getByText('This change has an error, so FileReady is ignoring it.').waitFor();
    await main()
      .getByText(/^Line 3, column 1:$/)
      .waitFor();
    await main().getByText('April 4, 2022', { exact: true }).waitFor();
    expect(await main().getByText(OWN_PHONE).count()).toBe(0);
    await isAccessible();
    await button('Fix it').click();
    await expect.poll(() => overrideText().inputValue()).toBe(body.text);
    await button('Discard').click();
  });

  it('adds a court that the directory does not have', async () => {
    await openCourts();
    await button('Add a court').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add the court' }).click();
    await dialog.getByText('Fill this in.').first().waitFor();
    await isAccessible();
    await dialog.getByLabel('Name of the court').fill('Practice Court of Appeals');
    await dialog.getByLabel(/^ID/).fill('prca');
    await dialog.getByLabel('Address of its CM/ECF').fill('https://ecf.prca.uscourts.gov');
    await dialog.getByRole('button', { name: 'Add the court' }).click();
    await page.getByRole('heading', { level: 1, name: 'Practice Court of Appeals' }).waitFor();
    await openCourts();
    await main().getByText('All 209 courts.').waitFor();
  });
});

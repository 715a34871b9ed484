import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

let app: LaunchedApp;
beforeAll(async () => {
  app = await launchApp();
  await app.page.getByRole('radio', { name: 'Kreyòl ayisyen' }).click();
  await app.page.getByText('Lang aplikasyon an').waitFor();
});
afterAll(() => app?.close());

/** What the page says. */
const dates = (page: Page) => page.getByRole('main').textContent();

describe.each([
  ['French', 'fr-FR', 'novembre'],
  ['Japanese', 'ja-JP', '11月'],
])('a browser set to %s', (_language, locale, month) => {
  it('shows Creole dates in Creole', async () => {
    const { page } = app;
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setLocaleOverride', { locale });
    await page.reload();
    const own = await page.evaluate(() =>
      new Intl.DateTimeFormat(undefined, { month: 'long', timeZone: 'UTC' }).format(
        new Date('2026-11-29T12:00:00Z'),
      ),
    );
    expect(own).toBe(month);
    await page
      .getByRole('navigation', { name: 'Prensipal' })
      .getByRole('button', { name: 'Tribinal', exact: true })
      .click();
    await page.getByRole('main').getByRole('searchbox').fill('flsb');
    await page.getByRole('button', { name: 'Bankr. S.D. Fla.', exact: true }).click();
    await expect
      .poll(() => dates(page))
      .toMatch(
        /\d (?:janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm) 20\d\d/,
      );
    expect(await dates(page)).not.toMatch(/janvier|février|avril 20\d\d à|novembre|décembre|年/);
    await browser.detach();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedStandIn, launchStandIn } from '../support/launch.ts';

let app: LaunchedStandIn;
beforeAll(async () => {
  app = await launchStandIn();
  await app.page.getByRole('radio', { name: 'Kreyòl ayisyen' }).click();
  await app.page.getByText('Lang aplikasyon an').waitFor();
  await app.page.evaluate(async () => {
    const { courts, people, app: own } = window.fileReady;
    await own.setPreferences({ change: { startsAt: 'readiness' } });
    const draft = { name: 'Marie Joseph', role: 'attorney', office: '', barNumber: '', email: '' };
    const added = await people.add({ draft: { ...draft, role: 'attorney' } });
    const [court] = await courts.search({ query: 'flsb' }).then((it) => (it.ok ? it.value : []));
    if (added.ok && court) {
      const entry = { capacity: 'attorney', standing: 'has-filed' } as const;
      await courts.join({ personId: added.value.personId, courtId: court.id, ...entry });
    }
  });
});
afterAll(() => app?.close());

/** Every date on the page, in words. */
const dates = (page: Page) => page.getByRole('main').textContent();

describe.each([
  ['French', 'fr-FR', 'novembre'],
  ['Japanese', 'ja-JP', '11月'],
])('a browser set to %s', (_language, locale, month) => {
  it('shows Creole dates in Creole', async () => {
    const browser = app.page.context().browser();
    const page = await browser?.newPage({ locale, reducedMotion: 'reduce' });
    if (!page) throw new Error('no browser');
    await page.goto(app.page.url());
    const own = await page.evaluate(() =>
      new Intl.DateTimeFormat(undefined, { month: 'long', timeZone: 'UTC' }).format(
        new Date('2026-11-29T12:00:00Z'),
      ),
    );
    expect(own).toBe(month);
    await page.getByRole('navigation').getByRole('button', { name: 'Tribinal' }).click();
    await page.getByRole('main').getByRole('searchbox').fill('flsb');
    await page.getByRole('button', { name: 'Bankr. S.D. Fla.', exact: true }).click();
    await expect
      .poll(() => dates(page))
      .toMatch(
        /\d (?:janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm) 20\d\d/,
      );
    expect(await dates(page)).not.toMatch(/janvier|février|avril 20\d\d à|novembre|décembre|年/);
    await page.close();
  });
});

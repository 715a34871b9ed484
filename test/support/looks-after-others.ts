import type { Page } from 'playwright-core';

/** Answers the question of the first run as somebody does who looks after others: the app opens with the board. */
export async function looksAfterOthers(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.evaluate(() =>
    window.fileReady.app.setPreferences({ change: { startsAt: 'readiness' } }),
  );
}

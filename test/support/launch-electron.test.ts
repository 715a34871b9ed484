import { expect, it } from 'vitest';
import { launchChromium, whyNoBrowser } from './chromium.ts';
import { makeStill } from './launch-electron.ts';

it('W8: a page on Electron moves nothing, as on the stand-in', async ({ skip }) => {
  const reason = await whyNoBrowser();
  if (reason !== undefined) return skip(reason);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const isStill = () =>
      page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
    expect(await isStill()).toBe(false);
    await makeStill(page);
    expect(await isStill()).toBe(true);
  } finally {
    await browser.close();
  }
}, 60_000);

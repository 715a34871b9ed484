import { launchChromium } from '../support/chromium.ts';

/** The PDF that Chromium's own printing makes of a page, tagged and with an outline, as Electron's does; the page has no script and no network. */
export async function printed(html: string): Promise<Buffer> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({
      printBackground: true,
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
    });
  } finally {
    await browser.close();
  }
}

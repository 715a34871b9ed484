import type { Browser } from 'playwright-core';

/** Draws an SVG as a PNG with sides of `size` pixels; what the SVG leaves empty stays transparent. */
export async function drawIcon(browser: Browser, svg: string, size: number): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  try {
    const style = `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>`;
    await page.setContent(`<!doctype html>${style}${svg}`);
    return await page.screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { drawIcon } from '../support/draw-icon.ts';

const FOLDER = resolve(import.meta.dirname, '../../assets/icons');
const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** How far two PNGs of one size are apart: the middle difference of a channel, 0 to 255. */
async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const page = await browser.newPage();
  const sources = [one, other].map((bytes) => Buffer.from(bytes).toString('base64'));
  const apart = await page.evaluate(async (pngs) => {
    const pixels = await Promise.all(
      pngs.map(async (png) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${png}`;
        await picture.decode();
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      }),
    );
    const [first = [], second = []] = pixels;
    let sum = 0;
    for (let at = 0; at < first.length; at++) sum += Math.abs((first[at] ?? 0) - (second[at] ?? 0));
    return sum / first.length;
  }, sources);
  await page.close();
  return apart;
}

describe('the committed icons', () => {
  it('are drawn from the SVG as it is now; `npm run icons` draws them again', async () => {
    const committed = readFileSync(join(FOLDER, 'png', '256x256.png'));
    expect(await difference(committed, await drawIcon(browser, svg, 256))).toBeLessThan(1);
    const other = svg.replace('#134576', '#761345');
    expect(await difference(committed, await drawIcon(browser, other, 256))).toBeGreaterThan(10);
  });
});

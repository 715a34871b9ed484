import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { blankPage } from './camera.ts';

const ORIGIN = 'https://pdf.example';
const BUILD = new URL('../../node_modules/pdfjs-dist/build/', import.meta.url);

/** Draws the first page of each PDF, as pictures. pdf.js draws them in a page of its own; nothing is asked of the network. */
export async function pdfShots(
  beside: Page,
  pdfs: readonly Uint8Array[],
): Promise<readonly Buffer[]> {
  const page = await blankPage(beside);
  await page.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<canvas></canvas>' });
    const body = readFileSync(new URL(name, BUILD));
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`${ORIGIN}/`);
  const shots: Buffer[] = [];
  for (const pdf of pdfs) {
    await page.evaluate(
      async ({ bytes, origin }) => {
        const { getDocument, GlobalWorkerOptions } = await import(`${origin}/pdf.min.mjs`);
        GlobalWorkerOptions.workerSrc = `${origin}/pdf.worker.min.mjs`;
        const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
        const first = await (await getDocument({ data }).promise).getPage(1);
        const viewport = first.getViewport({ scale: 1 });
        const canvas = document.querySelector('canvas');
        if (!canvas) throw new Error('nothing to draw on');
        Object.assign(canvas, { width: viewport.width, height: viewport.height });
        await first.render({ canvas, viewport }).promise;
      },
      { bytes: Buffer.from(pdf).toString('base64'), origin: ORIGIN },
    );
    shots.push(await page.locator('canvas').screenshot());
  }
  await page.close();
  return shots;
}

/** `node test/pictures/draw-icons.ts`: draws every icon from the SVG in Chromium and prints the list. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { icnsOf, icoOf, PNG_SIZES } from '../../scripts/lib/icons/encode.mts';
import { launchChromium } from '../support/chromium.ts';
import { drawIcon } from '../support/draw-icon.ts';

const FOLDER = resolve(import.meta.dirname, '../../assets/icons');
const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(FOLDER, name), bytes);
  console.log(`assets/icons/${name}: ${bytes.length} bytes`);
}

const browser = await launchChromium();
try {
  const draw = (size: number) => drawIcon(browser, svg, size);
  rmSync(join(FOLDER, 'png'), { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'png'));
  for (const size of PNG_SIZES) write(`png/${size}x${size}.png`, await draw(size));
  write('icon.ico', await icoOf(draw));
  write('icon.icns', await icnsOf(draw));
} finally {
  await browser.close();
}

import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The sizes of window that the drawings show. */
export const SIZES = {
  laptop: { width: 1366, height: 768 },
  large: { width: 1920, height: 1080 },
  /** A small screen at 200 %. */
  doubled: { width: 640, height: 400 },
  phone: { width: 320, height: 640 },
} as const;

/** A size of window. */
export type Size = (typeof SIZES)[keyof typeof SIZES];

type Theme = 'light' | 'dark';

/** A new page of the same browser, which is none of the app's. Close it after use. */
export async function blankPage(beside: Page): Promise<Page> {
  const browser = beside.context().browser();
  if (!browser) throw new Error('the page has no browser of its own');
  return browser.newPage();
}

/** Takes pictures of one page, into the folder of the project's pictures. */
export class Camera {
  readonly page: Page;
  readonly #folder: string;

  constructor(page: Page, folder: string) {
    page.setDefaultTimeout(20_000);
    this.page = page;
    this.#folder = folder;
  }

  /** Takes the window as `NAME.png`; a name with "dark" in it is taken dark. */
  async take(name: string, size: Size = SIZES.laptop): Promise<void> {
    await this.#settle(size, name.includes('dark') ? 'dark' : 'light');
    await this.#save(name, () => this.page.screenshot({ path: this.#path(name) }));
  }

  /** Gives a picture of the window to be put on a sheet with others. */
  async shot(size: Size, theme: Theme): Promise<Buffer> {
    await this.#settle(size, theme);
    return this.page.screenshot();
  }

  /** Puts several pictures below or beside each other, as one drawing shows several states. */
  async sheet(name: string, shots: readonly Buffer[], isAcross = false): Promise<void> {
    const page = await blankPage(this.page);
    const pictures = shots.map(
      (shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`,
    );
    const flow = isAcross ? 'row' : 'column';
    await page.setContent(
      `<body style="margin:0;background:#d6d6d6"><div style="display:inline-flex;flex-direction:${flow};align-items:flex-start;gap:16px;padding:16px">${pictures.join('')}</div>`,
    );
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    await this.#save(name, () => page.locator('div').screenshot({ path: this.#path(name) }));
    await page.close();
  }

  /** Goes to the top of the view, and waits until nothing moves any more. */
  async #settle(size: Size, colorScheme: Theme): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.emulateMedia({ colorScheme });
    await this.page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
    await this.page.mouse.move(0, size.height - 1);
    await this.page.waitForTimeout(600);
  }

  async #save(name: string, take: () => Promise<unknown>): Promise<void> {
    await take();
    console.log(`docs/pictures/${name}.png`);
  }

  #path(name: string): string {
    return join(this.#folder, `${name}.png`);
  }
}

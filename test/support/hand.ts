import type { Locator, Page } from 'playwright-core';

/** What a task took. Keys are counted one by one, Enter and Tab among them. */
export interface Effort {
  readonly clicks: number;
  readonly keys: number;
}

/** Does a task as a person would, with a mouse and a keyboard, and counts. Only what has a role and a name can be clicked. */
export class Hand {
  readonly #page: Page;
  #clicks = 0;
  #keys = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(what: Locator): Promise<void> {
    this.#clicks += 1;
    await what.click();
  }

  /** Types where the keyboard is, letter by letter and as fast as the app lets it. */
  async type(text: string): Promise<void> {
    this.#keys += text.length;
    await this.#page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.#keys += 1;
    await this.#page.keyboard.press(key);
  }

  get effort(): Effort {
    return { clicks: this.#clicks, keys: this.#keys };
  }
}

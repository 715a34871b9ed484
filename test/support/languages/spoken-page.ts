import type { Page } from 'playwright-core';
import type { MessageId } from '../../../renderer/i18n/catalog.ts';
import type { LaunchedApp } from '../launch.ts';
import { isReadable } from './readable.ts';
import type { Speech } from './speech.ts';

/** A window of the app that a test reads and presses by the words of one language. */
export class SpokenPage {
  protected readonly speech: Speech;
  readonly #app: LaunchedApp;

  protected constructor(speech: Speech, app: LaunchedApp) {
    this.speech = speech;
    this.#app = app;
  }

  async close(): Promise<void> {
    await this.#app.close();
  }

  get page(): Page {
    return this.#app.page;
  }

  /** Fails if anything on the page can't be read. */
  look(): Promise<void> {
    return isReadable(this.page, this.speech);
  }

  async goTo(place: MessageId): Promise<void> {
    const menu = this.page.getByRole('navigation', { name: this.say('nav.label') });
    await menu.getByRole('button', { name: this.say(place), exact: true }).click();
  }

  /** The same in a window so narrow that the navigation opens and closes. */
  async goToInSmall(place: MessageId): Promise<void> {
    await this.page.getByRole('button', { name: this.say('nav.expand') }).click();
    await this.goTo(place);
    await this.page.waitForTimeout(300);
  }

  /** Whether the page scrolls sideways. */
  isTooWide(): Promise<boolean> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth + 1;
    });
  }

  protected get main() {
    return this.page.getByRole('main');
  }

  protected get say() {
    return this.speech.say;
  }

  protected person(name: string) {
    return this.main.getByRole('rowheader').filter({ hasText: name });
  }

  protected heading(id: MessageId): Promise<void> {
    return this.main.getByRole('heading', { level: 1, name: this.say(id) }).waitFor();
  }

  protected press(id: MessageId): Promise<void> {
    return this.main
      .getByRole('button', { name: this.say(id) })
      .first()
      .click();
  }

  protected button(name: string) {
    return this.main.getByRole('button', { name }).first();
  }

  protected fill(id: MessageId, text: string): Promise<void> {
    // A field that must be filled in has a star behind its name.
    return this.main.getByLabel(new RegExp(`^${RegExp.escape(this.say(id))}\\*?$`)).fill(text);
  }
}

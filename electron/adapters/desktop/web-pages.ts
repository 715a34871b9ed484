import { shell } from 'electron';
import type { WebPages } from '../../ports/desktop.ts';

/**
 * Opens pages in the person's browser.
 * SECURITY: only an address that the app's own content names, letter for letter, and only https or http.
 */
export function systemWebPages(knownPages: () => Promise<ReadonlySet<string>>): WebPages {
  return {
    async open(url) {
      if (!/^https?:\/\//.test(url) || !(await knownPages()).has(url)) return false;
      await shell.openExternal(url);
      return true;
    },
    // SECURITY: a checked endpoint only, never an address that came from a page.
    async openCourt({ ecfUrl, isPractice }) {
      if (isPractice || !/^https:\/\//.test(ecfUrl)) return false;
      await shell.openExternal(`${ecfUrl}/`);
      return true;
    },
  };
}

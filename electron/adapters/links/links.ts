import { shell } from 'electron';
import type { Links } from '../../ports.ts';

/**
 * Opens pages in the person's browser.
 * SECURITY: only an address that the app's own content names, letter for letter, and only https or http.
 */
export function systemLinks(knownPages: () => Promise<ReadonlySet<string>>): Links {
  return {
    async open(url) {
      if (!/^https?:\/\//.test(url) || !(await knownPages()).has(url)) return false;
      await shell.openExternal(url);
      return true;
    },
  };
}

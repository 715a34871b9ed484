import { shell } from 'electron';
import type { KnownPages, WebPages } from '../../ports/desktop.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/**
 * Opens pages in the person's browser.
 * SECURITY: only an address that the app's own content names, letter for letter, and only https or http. What only people
 * wrote has to be `reachable`, too: a page that looks like a court's sign-in is as good as a changed address.
 */
export function systemWebPages(
  knownPages: () => Promise<KnownPages>,
  reachable: (url: string) => Result<undefined>,
): WebPages {
  return {
    async open(url) {
      const { byApp, byPeople } = await knownPages();
      const isKnown = byApp.has(url) || byPeople.has(url);
      if (!/^https?:\/\//.test(url) || !isKnown) return fail('page-not-known');
      const allowed = byApp.has(url) ? ok(undefined) : reachable(url);
      if (allowed.ok) await shell.openExternal(url);
      return allowed;
    },
    // SECURITY: a checked endpoint only, never an address that came from a page. Without TLS only the practice court.
    async openCourt({ ecfUrl, isPractice }) {
      if (!(isPractice ? /^http:\/\/127\.0\.0\.1:/ : /^https:\/\//).test(ecfUrl)) return false;
      await shell.openExternal(`${ecfUrl}/`);
      return true;
    },
  };
}

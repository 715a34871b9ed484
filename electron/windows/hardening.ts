import type { App, Session, WebContents } from 'electron';
import { originOf } from '../ipc/trusted-sender.ts';
import { APP_ORIGIN } from '../shared/contract/origin.ts';

/** An address of this machine where nobody answers. Electron wants the slash at the end. */
const NOWHERE = 'http://127.0.0.1:9/';

/**
 * Closes every way out of our own page, for every web contents and session that ever exists.
 * Electron's security list, items 5 and 11 to 15; the rest is in web-preferences.ts,
 * content-security-policy.ts, app-protocol.ts and ipc/.
 */
export function harden(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('session-created', (session) => hardenSession(session));
  // SECURITY: never answer with the first certificate of the machine (smart cards are common in law firms).
  app.on('select-client-certificate', (event, _contents, _url, _list, callback) => {
    event.preventDefault();
    callback();
  });
  // SECURITY: an invalid certificate is an error, never a question.
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault();
    callback(false);
  });
}

/** Keeps a page where it is: no navigation, no redirect, no new window, no embedded page. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => stayHome(event, event.url));
  contents.on('will-frame-navigate', (event) => stayHome(event, event.url));
  contents.on('will-redirect', (event) => stayHome(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function stayHome(event: { preventDefault(): void }, url: string): void {
  if (originOf(url) !== APP_ORIGIN) event.preventDefault();
}

/** Denies every permission and device, and every download. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Nothing, because streams without a video are an error that Electron throws at us.
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  // No handler for protected USB classes: what it returned would replace Chromium's own list, which protects all of them.
  session.setBluetoothPairingHandler((_details, callback) => callback({ confirmed: false }));
  session.setSpellCheckerEnabled(false);
  // SECURITY: a new session begins to fetch a dictionary from Google even with the checker off (electron#22995). Without a
  // language there is nothing to fetch, and if there were, it would be asked of this machine and not be there.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  session.on('will-download', (event) => event.preventDefault());
}

import { expect, it } from 'vitest';
import { places } from './read-sources.ts';

/**
 * What Electronegativity looks for in an app's sources (docs/decisions/0006-libraries.md says why it isn't used): each kind
 * of text, and the places that were looked at. What has to be there (policy of content, navigation, permissions, sender of
 * a call) is asked of the running code by the tests beside this one and those of electron/windows.
 */
const RULES: readonly (readonly [what: string, kind: RegExp, lookedAt: readonly string[]])[] = [
  [
    'take no rule of Chromium’s away from a page',
    /\b(?:nodeIntegration\w*|allowRunningInsecureContent|experimentalFeatures|webviewTag|allowpopups|plugins)\s*:\s*true|\b(?:contextIsolation|webSecurity|sandbox)\s*:\s*false|\b(?:enableBlinkFeatures|affinity|additionalArguments)\s*:/,
    [],
  ],
  ['add no switch to the command line', /\bappend(?:Switch|Argument)\(/, []],
  [
    'hold no foreign page',
    /<(?:webview|iframe|object|embed)\b|\ballowpopups\b|\b(?:WebContentsView|BrowserView)\b/,
    [],
  ],
  [
    'put nothing into a page from outside',
    /\.(?:executeJavaScript\w*|insertCSS|debugger\.attach)\b/,
    [],
  ],
  [
    'trust no certificate that the system doesn’t',
    /\bsetCertificateVerifyProc\b|\brejectUnauthorized\b(?!: true)|\bNODE_TLS_REJECT_UNAUTHORIZED\b|\ballowUntrusted\w*/,
    [],
  ],
  [
    'keep Electron’s warnings on, and its remote module out',
    /ELECTRON_DISABLE_SECURITY_WARNINGS|@electron\/remote|\bremote\.require\b/,
    [],
  ],
  [
    'give the app’s scheme no privilege past the page’s policy',
    /\b(?:bypassCSP|corsEnabled|allowServiceWorkers|allowExtensions)\s*:\s*true|\b(?:register|intercept)(?:File|Http|Buffer|String|Stream)Protocol\b/,
    [],
  ],
  [
    'answer for the app’s scheme in two places',
    /\bprotocol\.handle\(\w+/,
    [
      'electron/adapters/desktop/printing.ts: protocol.handle(SCHEME',
      'electron/windows/app-protocol.ts: protocol.handle(SCHEME',
    ],
  ],
  [
    'make windows in two places, and load what the app serves',
    /\bnew BrowserWindow\(|\.load(?:URL|File)\(\W*\w+/,
    [
      'electron/adapters/desktop/printing.ts: .loadURL(address',
      'electron/adapters/desktop/printing.ts: new BrowserWindow(',
      'electron/windows/main-window.ts: .loadURL(`${APP_ORIGIN',
      'electron/windows/main-window.ts: new BrowserWindow(',
    ],
  ],
  [
    'give an address to the system where it was looked at',
    /\bopenExternal\(\W*\w+/,
    [
      'electron/adapters/desktop/mail.ts: openExternal(mailto',
      'electron/adapters/desktop/web-pages.ts: openExternal(`${ecfUrl',
      'electron/adapters/desktop/web-pages.ts: openExternal(url',
    ],
  ],
  [
    'open no developer tools',
    /\.(?:open|toggle)DevTools\(|\binspectElement\(|role: 'toggleDevTools'/,
    ["electron/windows/menu.ts: role: 'toggleDevTools'"],
  ],
];

it.each(RULES)('the sources %s', (_what, kind, lookedAt) => {
  expect(places(kind)).toEqual(lookedAt);
});

import type { WebPreferences } from 'electron';

/**
 * The one set of web preferences, written out.
 * SECURITY: nothing is spread in or read from configuration, so no setting can widen it.
 */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    contextIsolation: true, // SECURITY: the page can't reach the preload's world
    sandbox: true, // SECURITY: a compromised page has no operating system access
    nodeIntegration: false, // SECURITY: no Node in the page,
    nodeIntegrationInWorker: false, // SECURITY: nor in its workers,
    nodeIntegrationInSubFrames: false, // SECURITY: nor in a frame
    webSecurity: true, // SECURITY: same-origin policy stays on
    allowRunningInsecureContent: false, // SECURITY: no http content in our page
    experimentalFeatures: false, // SECURITY: only shipped web features
    webviewTag: false, // SECURITY: no page within the page
    navigateOnDragDrop: false, // SECURITY: a dropped file is never opened as a page
    safeDialogs: true,
    spellcheck: false, // SECURITY: typed secrets are not handed to a spell checker
    devTools: !isPackaged, // SECURITY: no console in what attorneys install
  };
}

import { BrowserWindow, type WebContents } from 'electron';
import type { WindowPlaces } from '../ports/desktop.ts';
import { APP_ORIGIN } from '../shared/contract/origin.ts';
import { type LostPage, renewPage, reviveLostPage } from './lost-page.ts';
import { webPreferences } from './web-preferences.ts';
import { fillAsBefore, notePlace, placeFor } from './window-place.ts';

/** What the main window needs from its process. */
export interface MainWindowOptions {
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly zoom: number;
  /** Where the window was last, and where that is noted. */
  readonly places: WindowPlaces;
  /** Called when the window gets the focus. */
  readonly onEnter: () => void;
  /** Called when the window loses focus. */
  readonly onLeave: () => void;
  /** What follows when the page's process is lost. */
  readonly lost: LostPage;
}

/** The longest that a start goes without a window, whatever keeps the page from painting. */
const LATEST_MS = 5_000;

const windows = new Set<BrowserWindow>();

/** Our own windows. Only their calls are served. One that is being destroyed is none any more: reading it would throw. */
export function ownWindows(): readonly BrowserWindow[] {
  return [...windows].filter((window) => !window.isDestroyed());
}

/** Whether a web contents id belongs to one of our windows. */
export function isOwnWindow(webContentsId: number): boolean {
  return ownWindows().some(({ webContents }) => webContents.id === webContentsId);
}

/**
 * Opens the app's window, which shows when the page is ready to paint, and in any case after five seconds or as soon as
 * the page can't be shown: a process without a window could not even be closed.
 */
export function openMainWindow({
  preload,
  isPackaged,
  zoom,
  places,
  onEnter,
  onLeave,
  lost,
}: MainWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'FileReady',
    ...placeFor(places),
    show: false,
    autoHideMenuBar: false,
    webPreferences: webPreferences(preload, isPackaged),
  });
  windows.add(window);
  window.on('closed', () => windows.delete(window));
  window.on('focus', onEnter);
  window.on('blur', onLeave);
  window.once('ready-to-show', () => {
    window.webContents.setZoomFactor(zoom);
    window.show();
    fillAsBefore(window, places);
  });
  notePlace(window, places);
  const showAnyway = () => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.webContents.on('did-fail-load', showAnyway);
  window.webContents.on('render-process-gone', showAnyway);
  setTimeout(showAnyway, LATEST_MS).unref();
  reviveLostPage(window, lost);
  window
    .loadURL(`${APP_ORIGIN}/index.html`)
    .catch((error) => lost.onTrouble('loading the page', error));
  return window;
}

/** Zooms every window. 1 is the normal size. */
export function zoomAll(zoom: number): void {
  for (const { webContents } of ownWindows()) webContents.setZoomFactor(zoom);
}

/** Loads every page again. Resolves when no old page is left. */
export async function reloadPages(): Promise<void> {
  await renewed((contents) => contents.reload());
}

/** The same in new processes, as far as the platform allows, so that nothing a page held stays in memory. */
export async function endPages(platform: string): Promise<void> {
  await renewed((contents) => renewPage(contents, platform));
}

async function renewed(renew: (contents: WebContents) => void): Promise<void> {
  await Promise.all(ownWindows().map(({ webContents }) => loadedAgain(webContents, renew)));
}

/** The pages that are being renewed: a page that never says it loaded is waited for once, however often it is renewed. */
const renewing = new WeakMap<WebContents, Promise<void>>();

function loadedAgain(contents: WebContents, renew: (contents: WebContents) => void): Promise<void> {
  const loaded = renewing.get(contents) ?? loadOf(contents);
  renewing.set(contents, loaded);
  renew(contents);
  return loaded;
}

function loadOf(contents: WebContents): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      contents.off('did-finish-load', done).off('did-fail-load', done).off('destroyed', done);
      renewing.delete(contents);
      resolve();
    };
    contents.on('did-finish-load', done).on('did-fail-load', done).on('destroyed', done);
  });
}

/** Brings the existing window to the front and answers whether there is one. */
export function focusMainWindow(): boolean {
  const [window] = ownWindows();
  if (!window) return false;
  if (window.isMinimized()) window.restore();
  // A window whose page never painted is there and hidden.
  window.show();
  window.focus();
  return true;
}

import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from '../shared/contract/origin.ts';
import { webPreferences } from './web-preferences.ts';

/** What the main window needs from its process. */
export interface MainWindowOptions {
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly zoom: number;
  /** Called when the window loses focus. */
  readonly onLeave: () => void;
}

/** The longest that a start goes without a window, whatever keeps the page from painting. */
const LATEST_MS = 5_000;

const windows = new Set<BrowserWindow>();

/** Our own windows. Only their calls are served. */
export function ownWindows(): readonly BrowserWindow[] {
  return [...windows];
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
  onLeave,
}: MainWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'FileReady',
    width: 1200,
    height: 800,
    minWidth: 480,
    minHeight: 400,
    show: false,
    autoHideMenuBar: false,
    webPreferences: webPreferences(preload, isPackaged),
  });
  windows.add(window);
  window.on('closed', () => windows.delete(window));
  window.on('blur', onLeave);
  window.once('ready-to-show', () => {
    window.webContents.setZoomFactor(zoom);
    window.show();
  });
  const showAnyway = () => {
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  window.webContents.on('did-fail-load', showAnyway);
  window.webContents.on('render-process-gone', showAnyway);
  setTimeout(showAnyway, LATEST_MS).unref();
  window.loadURL(`${APP_ORIGIN}/index.html`).catch(() => undefined);
  return window;
}

/** Zooms every window. 1 is the normal size. */
export function zoomAll(zoom: number): void {
  for (const { webContents } of windows) webContents.setZoomFactor(zoom);
}

/** Reloads every page, so nothing a page held stays in memory. */
export function reloadPages(): void {
  for (const { webContents } of windows) webContents.reload();
}

/** Brings the existing window to the front and answers whether there is one. Ignores the second start's arguments. */
export function focusMainWindow(): boolean {
  const [window] = windows;
  if (!window || window.isDestroyed()) return false;
  if (window.isMinimized()) window.restore();
  // A window whose page never painted is there and hidden.
  window.show();
  window.focus();
  return true;
}

import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from '../shared/contract/origin.ts';
import { webPreferences } from './web-preferences.ts';

/** What the main window needs from the process around it. */
export interface MainWindowOptions {
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly zoom: number;
  /** Told when the window loses the focus. */
  readonly onLeave: () => void;
}

const windows = new Set<BrowserWindow>();

/** Our own windows: the only ones whose calls are served. */
export function ownWindows(): readonly BrowserWindow[] {
  return [...windows];
}

export function isOwnWindow(webContentsId: number): boolean {
  return ownWindows().some(({ webContents }) => webContents.id === webContentsId);
}

/** Opens the app's window; it shows itself when the page has something to show. */
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
  // A rejected load is seen by the person as an empty window and by us in the next line of the log.
  window.loadURL(`${APP_ORIGIN}/index.html`).catch(() => undefined);
  return window;
}

/** Shows every window at this size, 1 being its own. */
export function zoomAll(zoom: number): void {
  for (const { webContents } of windows) webContents.setZoomFactor(zoom);
}

/** Reloads every page, so that nothing a page held stays in memory. */
export function reloadPages(): void {
  for (const { webContents } of windows) webContents.reload();
}

/** Brings the existing window to the front; nothing of a second start's arguments is used. */
export function focusMainWindow(): void {
  const [window] = windows;
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

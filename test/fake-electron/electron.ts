/**
 * One honest stand-in for the `electron` module: only what the app uses, typed against Electron's own declarations.
 * It never ships; the packaging check proves it.
 */
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { ClipboardItem, clipboard } from './clipboard.ts';
import { Menu, nativeTheme, powerMonitor, screen, shell } from './desktop.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { net } from './net.ts';
import { Notification, nativeImage } from './notification.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { systemPreferences } from './system-preferences.ts';

export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  systemPreferences,
};

/** Some libraries import the module as a whole. */
export default {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  systemPreferences,
};

import { EventEmitter } from 'node:events';
import type Electron from 'electron';

/** Addresses the app asked the desktop to open, newest last; the page host shows them to the person. */
export const openedAddresses: string[] = [];
export const desktopNews = new EventEmitter();

export const shell: Pick<Electron.Shell, 'openExternal'> = {
  async openExternal(url: string): Promise<void> {
    openedAddresses.push(url);
    desktopNews.emit('open-external', url);
  },
};

/** Electron 44 made the clipboard asynchronous; so is this one. */
export const clipboard = {
  text: '',
  async readText(): Promise<string> {
    return clipboard.text;
  },
  async writeText(text: string): Promise<void> {
    clipboard.text = text;
  },
  async clear(): Promise<void> {
    clipboard.text = '';
  },
};

class FakePowerMonitor
  extends EventEmitter
  implements Pick<Electron.PowerMonitor, 'getSystemIdleTime' | 'getSystemIdleState'>
{
  idleSeconds = 0;

  getSystemIdleTime(): number {
    return this.idleSeconds;
  }

  getSystemIdleState(): 'active' | 'idle' | 'locked' | 'unknown' {
    return 'active';
  }
}

export const powerMonitor = new FakePowerMonitor();

class FakeNativeTheme extends EventEmitter implements Pick<Electron.NativeTheme, 'themeSource'> {
  themeSource: 'system' | 'light' | 'dark' = 'system';
}

export const nativeTheme = new FakeNativeTheme();

export const Menu = {
  current: undefined as unknown,
  buildFromTemplate(template: readonly Electron.MenuItemConstructorOptions[]) {
    return { items: template };
  },
  setApplicationMenu(menu: unknown): void {
    Menu.current = menu;
  },
};

/** A platform without biometrics rejects, as Electron's promise does. */
export const systemPreferences: Pick<
  Electron.SystemPreferences,
  'canPromptTouchID' | 'promptTouchID'
> = {
  canPromptTouchID: () => false,
  promptTouchID: () => Promise.reject(new Error('Touch ID is not available on this device')),
};

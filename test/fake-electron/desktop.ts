import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type Electron from 'electron';

/** Addresses the app asked the desktop to open, newest last; the page host shows them to the person. */
export const openedAddresses: string[] = [];
export const desktopNews = new EventEmitter();

/** Files and folders that were shown in the file manager, newest last. */
export const shownPaths: string[] = [];

export const shell: Pick<Electron.Shell, 'openExternal' | 'showItemInFolder' | 'openPath'> = {
  showItemInFolder(path: string): void {
    shownPaths.push(path);
    desktopNews.emit('shown-path', path);
  },
  async openPath(path: string): Promise<string> {
    if (!existsSync(path)) return 'Failed to open path';
    shownPaths.push(path);
    desktopNews.emit('shown-path', path);
    return '';
  },
  async openExternal(url: string): Promise<void> {
    openedAddresses.push(url);
    desktopNews.emit('open-external', url);
  },
};

class FakePowerMonitor
  extends EventEmitter
  implements Pick<Electron.PowerMonitor, 'getSystemIdleTime' | 'getSystemIdleState'>
{
  idleSeconds = 0;
  isScreenLocked = false;

  getSystemIdleTime(): number {
    return this.idleSeconds;
  }

  getSystemIdleState(): 'active' | 'idle' | 'locked' | 'unknown' {
    return this.isScreenLocked ? 'locked' : 'active';
  }
}

export const powerMonitor = new FakePowerMonitor();

class FakeNativeTheme extends EventEmitter implements Pick<Electron.NativeTheme, 'themeSource'> {
  themeSource: 'system' | 'light' | 'dark' = 'system';
}

export const nativeTheme = new FakeNativeTheme();

/** The screens of the desktop: one, unless a test plugs in others. */
class FakeScreen implements Pick<Electron.Screen, 'getAllDisplays'> {
  workAreas: readonly Electron.Rectangle[] = [{ x: 0, y: 0, width: 1920, height: 1040 }];

  getAllDisplays(): Electron.Display[] {
    return this.workAreas.map((workArea) => ({ workArea }) as Electron.Display);
  }
}

export const screen = new FakeScreen();

class FakeMenu {
  items: readonly Electron.MenuItemConstructorOptions[] = [];

  buildFromTemplate(template: readonly Electron.MenuItemConstructorOptions[]) {
    return { items: template };
  }

  setApplicationMenu(menu: { readonly items: FakeMenu['items'] }): void {
    this.items = menu.items;
  }
}

export const Menu = new FakeMenu();

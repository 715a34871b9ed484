import { EventEmitter } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
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

type ClipboardPayload = string | Blob | Promise<string | Blob>;

/** One entry of the clipboard: payloads by MIME type; `getType` gives a Blob and rejects for what is not there. */
export class ClipboardItem implements Electron.ClipboardItem {
  readonly #items: ReadonlyMap<string, ClipboardPayload>;

  constructor(items: Record<string, ClipboardPayload>) {
    if (Object.keys(items).length === 0) throw new TypeError('ClipboardItem needs a payload');
    this.#items = new Map(Object.entries(items));
  }

  get types(): string[] {
    return [...this.#items.keys()];
  }

  async getType(type: string): Promise<never> {
    const item = await this.#items.get(type);
    if (item === undefined) throw new Error(`no ${type} on the clipboard`);
    return (typeof item === 'string' ? new Blob([item]) : item) as never;
  }
}

/**
 * Electron 44 made the clipboard asynchronous and the main process's alone; so is this one. A write replaces everything
 * at once. `isBroken` is a clipboard that another program holds.
 */
class FakeClipboard implements Omit<Electron.Clipboard, 'selection'> {
  items: readonly Electron.ClipboardItem[] = [];
  isBroken = false;
  /** How many writes there were, each of which replaced all formats. */
  writes = 0;

  async write(items: Electron.ClipboardItem[]): Promise<void> {
    await this.#reach();
    this.items = items;
    this.writes += 1;
  }

  async read(): Promise<Electron.ClipboardItem[]> {
    await this.#reach();
    return [...this.items];
  }

  async writeText(text: string): Promise<void> {
    await this.write([new ClipboardItem({ 'text/plain': text })]);
  }

  async readText(): Promise<string> {
    await this.#reach();
    const item = this.items.find(({ types }) => types.includes('text/plain'));
    return item ? (await item.getType('text/plain')).text() : '';
  }

  async has(type: string): Promise<boolean> {
    return this.items.some(({ types }) => types.includes(type));
  }

  clear(): void {
    this.items = [];
  }

  async #reach(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.isBroken) throw new Error('the clipboard is in use');
  }
}

export const clipboard = new FakeClipboard();

/** Options alone, or a window and options. */
type OverAnyWindow<O> = [options: O] | [window: Electron.BaseWindow, options: O];

/**
 * No desktop, no dialog: a question for a file is closed without an answer, unless the environment names the file to open
 * (FILEREADY_FAKE_OPEN), or the file or the folder to save to (FILEREADY_FAKE_SAVE), as browser tests do.
 */
class FakeDialog {
  readonly asked: { readonly kind: 'open' | 'save'; readonly options: unknown }[] = [];

  async showOpenDialog(
    ...args: OverAnyWindow<Electron.OpenDialogOptions>
  ): Promise<Electron.OpenDialogReturnValue> {
    const options = args.length === 2 ? args[1] : args[0];
    this.asked.push({ kind: 'open', options });
    const isFolder = options.properties?.includes('openDirectory') === true;
    const file = isFolder ? process.env.FILEREADY_FAKE_SAVE : process.env.FILEREADY_FAKE_OPEN;
    return { canceled: !file, filePaths: file ? [file] : [] };
  }

  async showSaveDialog(
    ...args: OverAnyWindow<Electron.SaveDialogOptions>
  ): Promise<Electron.SaveDialogReturnValue> {
    const options = args.length === 2 ? args[1] : args[0];
    this.asked.push({ kind: 'save', options });
    const place = process.env.FILEREADY_FAKE_SAVE;
    if (!place) return { canceled: true, filePath: '' };
    const isFolder = existsSync(place) && statSync(place).isDirectory();
    const name = basename(options.defaultPath ?? 'file');
    return { canceled: false, filePath: isFolder ? join(place, name) : place };
  }
}

export const dialog = new FakeDialog();

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

class FakeMenu {
  current: unknown;

  buildFromTemplate(template: readonly Electron.MenuItemConstructorOptions[]) {
    return { items: template };
  }

  setApplicationMenu(menu: unknown): void {
    this.current = menu;
  }
}

export const Menu = new FakeMenu();

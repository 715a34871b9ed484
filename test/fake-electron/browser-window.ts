import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { app } from './app.ts';
import { FakeSession } from './session.ts';
import { FakeWebContents } from './web-contents.ts';

type UsedOfWindow = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'isMinimized'
  | 'restore'
  | 'isDestroyed'
  | 'isVisible'
  | 'getBounds'
  | 'isMaximized'
  | 'maximize'
  | 'close'
  | 'destroy'
  | 'setContentProtection'
  | 'setOverlayIcon'
>;

/** Stands in for `BrowserWindow`: keeps the options it was made with; the page itself is shown by page-host.ts. */
export class BrowserWindow extends EventEmitter implements UsedOfWindow {
  static readonly #all = new Set<BrowserWindow>();
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents: FakeWebContents & Electron.WebContents;
  isShown = false;
  isContentProtected = false;
  #isDestroyed = false;

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all];
  }

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    const { session } = options.webPreferences ?? {};
    const own = session instanceof FakeSession ? session : undefined;
    this.webContents = new FakeWebContents(own) as FakeWebContents & Electron.WebContents;
    BrowserWindow.#all.add(this);
    app.emit('browser-window-created', {}, this);
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.load(url);
    this.emit('ready-to-show');
  }

  show(): void {
    this.isShown = true;
  }

  isVisible(): boolean {
    return this.isShown;
  }

  focus(): void {
    this.emit('focus');
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return false;
  }

  maximize(): void {}

  restore(): void {}

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  getBounds(): Electron.Rectangle {
    return { x: 0, y: 0, width: this.options.width ?? 800, height: this.options.height ?? 600 };
  }

  /** What the taskbar says, for tests. */
  overlay = '';

  setOverlayIcon(icon: unknown, description: string): void {
    this.overlay = icon ? description : '';
  }

  setContentProtection(isEnabled: boolean): void {
    this.isContentProtected = isEnabled;
  }

  /** Gone at once, without asking. */
  destroy(): void {
    this.#isDestroyed = true;
    BrowserWindow.#all.delete(this);
    this.emit('closed');
  }

  close(): void {
    this.emit('close', { preventDefault() {} });
    this.#isDestroyed = true;
    BrowserWindow.#all.delete(this);
    this.emit('closed');
    if (BrowserWindow.#all.size === 0) app.emit('window-all-closed');
  }
}

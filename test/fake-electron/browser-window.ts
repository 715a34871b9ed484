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
  | 'isFocused'
  | 'isMinimized'
  | 'restore'
  | 'isDestroyed'
  | 'isVisible'
  | 'getBounds'
  | 'isMaximized'
  | 'maximize'
  | 'getNormalBounds'
  | 'isFullScreen'
  | 'close'
  | 'destroy'
  | 'setContentProtection'
  | 'setOverlayIcon'
>;

/** Stands in for `BrowserWindow`: keeps the options it was made with; the page itself is shown by page-host.ts. */
export class BrowserWindow extends EventEmitter implements UsedOfWindow {
  static readonly #all = new Set<BrowserWindow>();
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly #contents: FakeWebContents & Electron.WebContents;
  isShown = false;
  isContentProtected = false;
  /** What the page had heard when the screen's protection fell: Electron drops it at once, the page hears a turn later. */
  heardWhenUnprotected: readonly unknown[] | undefined;
  #isDestroyed = false;

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all];
  }

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    const { session } = options.webPreferences ?? {};
    const own = session instanceof FakeSession ? session : undefined;
    this.#contents = new FakeWebContents(own) as FakeWebContents & Electron.WebContents;
    BrowserWindow.#all.add(this);
    // A child goes with its parent (docs/api/browser-window.md, parent and child windows).
    options.parent?.once('closed', () => this.destroy());
    app.emit('browser-window-created', {}, this);
  }

  /** Gone with the window: reading it then throws, as every native property of a destroyed object. */
  get webContents(): FakeWebContents & Electron.WebContents {
    this.#alive();
    return this.#contents;
  }

  /** Rejects for a page that is not there; `ready-to-show` is the first layout of a page that is (electron_api_web_contents.cc, OnFirstNonEmptyLayout). */
  async loadURL(url: string): Promise<void> {
    this.#alive();
    const isThere = await this.#contents.load(url);
    if (!isThere) throw new Error(`ERR_FILE_NOT_FOUND (-6) loading '${url}'`);
    if (!this.#isDestroyed) this.emit('ready-to-show');
  }

  show(): void {
    this.#alive();
    this.isShown = true;
    this.emit('show');
  }

  isVisible(): boolean {
    return this.isShown;
  }

  focus(): void {
    this.#alive();
    // A hidden window gets no focus.
    if (this.isShown) this.emit('focus');
  }

  /** As if the person looked at it for as long as it is shown. */
  isFocused(): boolean {
    this.#alive();
    return this.isShown;
  }

  isMinimized(): boolean {
    return false;
  }

  #isFilling = false;
  #normal: Electron.Rectangle | undefined;

  isMaximized(): boolean {
    return this.#isFilling;
  }

  /** Shows the window, too, as Electron does (docs/api/browser-window.md, maximize). */
  maximize(): void {
    this.#alive();
    this.#isFilling = true;
    if (!this.isShown) this.show();
    this.emit('resize');
  }

  isFullScreen(): boolean {
    return false;
  }

  /** The rectangle it has when it doesn't fill the screen. */
  getNormalBounds(): Electron.Rectangle {
    this.#alive();
    return this.#normal ?? this.getBounds();
  }

  /** A person drags the window there. */
  drag(bounds: Electron.Rectangle): void {
    this.#alive();
    this.#normal = bounds;
    this.emit('move');
    this.emit('resize');
  }

  restore(): void {}

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  getBounds(): Electron.Rectangle {
    return (
      this.#normal ?? {
        x: this.options.x ?? 0,
        y: this.options.y ?? 0,
        width: this.options.width ?? 800,
        height: this.options.height ?? 600,
      }
    );
  }

  /** What the taskbar says, for tests. */
  overlay = '';

  setOverlayIcon(icon: unknown, description: string): void {
    this.#alive();
    this.overlay = icon ? description : '';
  }

  setContentProtection(isEnabled: boolean): void {
    this.#alive();
    this.isContentProtected = isEnabled;
    if (!isEnabled) this.heardWhenUnprotected = [...this.#contents.sent];
    this.emit('protection', isEnabled);
  }

  /** Gone at once, without asking. `closed` comes a turn after: until then there is a window that is no more. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#contents.destroyed();
    BrowserWindow.#all.delete(this);
    setImmediate(() => {
      this.emit('closed');
      if (BrowserWindow.#all.size === 0 && !app.isQuitting) app.emit('window-all-closed');
    });
  }

  /** Each listener may keep it open, as `beforeunload` may. */
  close(): void {
    let isPrevented = false;
    this.emit('close', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    if (!isPrevented) this.destroy();
  }

  #alive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}

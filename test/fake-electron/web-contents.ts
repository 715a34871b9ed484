import { EventEmitter } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Electron from 'electron';
import { app } from './app.ts';
import { printers } from './printers.ts';
import { defaultSession, type FakeSession } from './session.ts';

type UsedOfContents = Pick<
  Electron.WebContents,
  | 'id'
  | 'send'
  | 'isDestroyed'
  | 'setWindowOpenHandler'
  | 'reload'
  | 'forcefullyCrashRenderer'
  | 'setZoomFactor'
  | 'getZoomFactor'
  | 'getURL'
  | 'printToPDF'
>;

let lastId = 0;

/** Stands in for `webContents`: what is sent to the page goes to what shows it (page-host.ts), or to a test. */
export class FakeWebContents extends EventEmitter implements UsedOfContents {
  readonly id = ++lastId;
  readonly session: FakeSession;
  readonly sent: { channel: string; args: unknown[] }[] = [];
  zoomFactor = 1;
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined;
  #url = '';
  #isDestroyed = false;
  #isCrashed = false;

  constructor(session: FakeSession = defaultSession) {
    super();
    this.session = session;
    setImmediate(() => app.emit('web-contents-created', {}, this));
  }

  /** A frame whose page is gone throws on every property but `isDestroyed` (shell/browser/api/electron_api_web_frame_main.cc, CheckRenderFrame). */
  get mainFrame() {
    const isDestroyed = () => this.#isDestroyed;
    const alive = <T>(value: T): T => {
      if (isDestroyed())
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      return value;
    };
    const url = () => this.#url;
    return {
      get url() {
        return alive(url());
      },
      get parent() {
        return alive(null);
      },
      isDestroyed,
    };
  }

  /** Whether the page was there: no answer and an error status both end in a page of Chromium's own. */
  async load(url: string): Promise<boolean> {
    this.#url = url;
    this.#isCrashed = false;
    this.emit('load', url);
    const { status } = await this.session.protocol.answer(url).catch(() => ({ status: 0 }));
    const isThere = status >= 200 && status < 400;
    if (isThere) this.emit('did-finish-load');
    else this.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', url, true);
    return isThere;
  }

  getURL(): string {
    return this.#url;
  }

  /** Structured clone at once, so that it throws at once for what can't be cloned; the page has it a turn later. */
  send(channel: string, ...args: unknown[]): void {
    this.#alive();
    const copy = args.map((value) => structuredClone(value));
    setImmediate(() => {
      if (this.#isDestroyed || this.#isCrashed) return;
      this.sent.push({ channel, args: copy });
      this.emit('to-page', { channel, args: copy });
    });
  }

  /** The page goes after what was sent before; what shows it tells when the new one is there. */
  reload(): void {
    this.#alive();
    this.#isCrashed = false;
    setImmediate(() => {
      if (!this.emit('to-page', { reload: true })) this.emit('did-finish-load');
    });
  }

  /**
   * The renderer dies, as when the machine has no memory left (docs/api/web-contents.md, render-process-gone). What is sent
   * then is lost without an error, until a page is loaded again.
   */
  crash(reason: Electron.RenderProcessGoneDetails['reason'] = 'crashed'): void {
    this.#isCrashed = true;
    this.emit('render-process-gone', {}, { reason, exitCode: 1 });
  }

  /** The process ends, a turn later as far as anybody hears of it (electron_api_web_contents.cc, ForcefullyCrashRenderer). */
  forcefullyCrashRenderer(): void {
    this.#alive();
    this.#isCrashed = true;
    setImmediate(() => this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 }));
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  destroyed(): void {
    this.#isDestroyed = true;
    this.emit('destroyed');
  }

  setZoomFactor(factor: number): void {
    this.#alive();
    this.zoomFactor = factor;
    this.emit('to-page', { zoom: factor });
  }

  getZoomFactor(): number {
    return this.zoomFactor;
  }

  /** What a real Chromium makes of the page that this window's session serves. */
  async printToPDF(): Promise<Buffer> {
    const { printed } = await import('./printed.ts');
    return printed(await (await this.session.protocol.answer(this.#url)).text());
  }

  /**
   * Answers as the machine's printers do (printers.ts). Where the environment names a folder (FILEREADY_FAKE_PRINTER), it
   * stands for the printer's tray: each sheet lies there as a PDF, in the order of printing.
   */
  print(_options: unknown, callback: (isDone: boolean, reason: string) => void): void {
    this.#alive();
    printers.asked += 1;
    const tray = process.env.FILEREADY_FAKE_PRINTER;
    if (!tray) {
      printers.answer(callback);
      return;
    }
    this.printToPDF()
      .then((sheet) => writeFileSync(join(tray, `${readdirSync(tray).length + 1}.pdf`), sheet))
      .then(
        () => callback(true, ''),
        (error) => callback(false, String(error)),
      );
  }

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }

  #alive(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
  }
}

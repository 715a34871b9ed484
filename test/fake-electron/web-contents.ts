import { EventEmitter } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Electron from 'electron';
import { app } from './app.ts';
import { defaultSession, type FakeSession } from './session.ts';

type UsedOfContents = Pick<
  Electron.WebContents,
  | 'id'
  | 'send'
  | 'isDestroyed'
  | 'setWindowOpenHandler'
  | 'reload'
  | 'setZoomFactor'
  | 'getURL'
  | 'printToPDF'
>;

let lastId = 0;

/** Stands in for `webContents`: what is sent to the page goes to whoever shows it (page-host.ts), or to a test. */
export class FakeWebContents extends EventEmitter implements UsedOfContents {
  readonly id = ++lastId;
  readonly session: FakeSession;
  readonly sent: { channel: string; args: unknown[] }[] = [];
  zoomFactor = 1;
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined;
  #url = '';

  constructor(session: FakeSession = defaultSession) {
    super();
    this.session = session;
    setImmediate(() => app.emit('web-contents-created', {}, this));
  }

  get mainFrame() {
    return { url: this.#url, parent: null, isDestroyed: () => false };
  }

  load(url: string): void {
    this.#url = url;
    this.emit('load', url);
  }

  getURL(): string {
    return this.#url;
  }

  send(channel: string, ...args: unknown[]): void {
    const copy = args.map((value) => structuredClone(value));
    this.sent.push({ channel, args: copy });
    this.emit('to-page', { channel, args: copy });
  }

  reload(): void {
    this.emit('to-page', { reload: true });
  }

  isDestroyed(): boolean {
    return false;
  }

  setZoomFactor(factor: number): void {
    this.zoomFactor = factor;
    this.emit('to-page', { zoom: factor });
  }

  /** What a real Chromium makes of the page that this window's session serves. */
  async printToPDF(): Promise<Buffer> {
    const { printed } = await import('./printed.ts');
    return printed(await (await this.session.protocol.answer(this.#url)).text());
  }

  /**
   * No desktop, no printer: refused, as Electron refuses where there is none, unless the environment names a folder that
   * stands for the printer's tray (FILEREADY_FAKE_PRINTER): each sheet lies there as a PDF, in the order of printing.
   */
  print(_options: unknown, callback: (isDone: boolean, reason: string) => void): void {
    const tray = process.env.FILEREADY_FAKE_PRINTER;
    if (!tray) {
      callback(false, 'no printers available on the network');
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
}

import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { app } from './app.ts';
import { FakeProtocol, protocol } from './protocol.ts';

type UsedOfSession = Pick<
  Electron.Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setUSBProtectedClassesHandler'
  | 'setBluetoothPairingHandler'
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'getSpellCheckerLanguages'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'resolveProxy'
>;

type UsbClass = Electron.USBProtectedClassesHandlerHandlerDetails['protectedClasses'][number];
type UsbHandler = Parameters<Electron.Session['setUSBProtectedClassesHandler']>[0];
type DisplayHandler = Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0];

/** Chromium's protected USB classes (Electron's docs/api/session.md, setUSBProtectedClassesHandler). */
const USB_CLASSES: readonly UsbClass[] = [
  'audio',
  'audio-video',
  'hid',
  'mass-storage',
  'smart-card',
  'video',
  'wireless',
];

/** Stands in for a `session`: keeps the handlers it was given, and answers as Electron does what they lead to. */
export class FakeSession extends EventEmitter implements UsedOfSession {
  readonly protocol: FakeProtocol;
  readonly handlers: Record<string, unknown> = {};
  isSpellCheckerEnabled = true;
  /** Addresses of dictionaries that were fetched, no matter who asked for them. */
  readonly fetched: string[] = [];
  #usb: UsbHandler = null;
  #display: DisplayHandler = null;
  #dictionaryAddress = 'https://redirector.gvt1.com/edgedl/chrome/dict/';
  // Electron fills a language in and begins to load its dictionary before it tells of the session; whether the checker
  // is on doesn't matter (electron_browser_context.cc 489-500, electron_api_session.cc 577-582 and 1754, electron#22995).
  #languages: readonly string[] = ['en-US'];

  constructor(own = new FakeProtocol()) {
    super();
    this.protocol = own;
  }

  /** The session comes into being and is told of. */
  begin(): this {
    app.emit('session-created', this);
    setImmediate(() => {
      for (const language of this.#languages)
        this.fetched.push(`${this.#dictionaryAddress}${language}-10-1.bdic`);
    });
    return this;
  }

  setPermissionRequestHandler(handler: unknown): void {
    this.handlers.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: unknown): void {
    this.handlers.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: unknown): void {
    this.handlers.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: DisplayHandler): void {
    this.#display = handler;
    this.handlers.displayMedia = handler;
  }

  setUSBProtectedClassesHandler(handler: UsbHandler): void {
    this.#usb = handler;
    this.handlers.usbClasses = handler;
  }

  setBluetoothPairingHandler(handler: unknown): void {
    this.handlers.bluetoothPairing = handler;
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellCheckerEnabled = isEnabled;
  }

  setSpellCheckerLanguages(languages: string[]): void {
    this.#languages = languages;
  }

  getSpellCheckerLanguages(): string[] {
    return [...this.#languages];
  }

  /** Read when a download begins, so that an address set when the session is told of is early enough. */
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.#dictionaryAddress = url;
  }

  /** The USB classes that no page reaches: what the handler returns, all of it (docs/api/session.md: an empty list protects nothing). */
  protectedUsbClasses(): readonly string[] {
    return this.#usb ? this.#usb({ protectedClasses: [...USB_CLASSES] }) : USB_CLASSES;
  }

  /** A page asks for a screen. Nothing is a refusal; streams without a video throw (electron_browser_context.cc, DisplayMediaDeviceChosen). */
  askForScreen(): 'refused' | 'given' {
    let answer: 'refused' | 'given' = 'refused';
    const asked: unknown = { videoRequested: true, audioRequested: false };
    this.#display?.(asked as Electron.DisplayMediaRequestHandlerHandlerRequest, (streams) => {
      if (streams === null || streams === undefined) return;
      if (!streams.video)
        throw new TypeError('Video was requested, but no video stream was provided');
      answer = 'given';
    });
    return answer;
  }

  async resolveProxy(): Promise<string> {
    return 'DIRECT';
  }
}

/** The app's own `protocol` is the one of this session. */
export const defaultSession = new FakeSession(protocol);
// Told of like every other one, as the process becomes ready.
app.once('will-finish-launching', () => defaultSession.begin());
const partitions = new Map<string, FakeSession>();

export const session = {
  defaultSession,
  /** One session per name; a new one is told of, as in Electron, so that it is closed in like all others. */
  fromPartition(name: string): FakeSession {
    const known = partitions.get(name) ?? new FakeSession().begin();
    partitions.set(name, known);
    return known;
  },
};

import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { app } from './app.ts';
import { desktopNews } from './desktop.ts';

/** Stands in for `Notification`: what was shown, newest last, for tests; nothing appears anywhere. */
export class Notification
  extends EventEmitter
  implements Pick<Electron.Notification, 'title' | 'body' | 'silent' | 'show' | 'close'>
{
  static readonly shown: Notification[] = [];
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;

  static isSupported(): boolean {
    return true;
  }

  constructor({ title = '', body = '', silent = false }: Electron.NotificationConstructorOptions) {
    super();
    this.title = title;
    this.body = body;
    this.silent = silent;
  }

  /** What the system makes of notifications: a Mac shows none of an app that isn't signed (docs/tutorial/notifications.md). */
  static system: 'shows' | 'unsigned' = 'shows';

  /** Shown a turn later, or `failed` with a reason; never an error of the call. */
  show(): void {
    const reason = refusal();
    if (reason !== undefined) {
      setImmediate(() => this.emit('failed', {}, reason));
      return;
    }
    Notification.shown.push(this);
    desktopNews.emit('notification', { title: this.title, body: this.body });
    setImmediate(() => this.emit('show'));
  }

  close(): void {
    setImmediate(() => this.emit('close'));
  }
}

/** Windows needs an AppUserModelID that a shortcut carries; Electron makes one up and a shortcut with it (windows_toast_activator.cc). */
function refusal(): string | undefined {
  if (process.platform === 'win32' && app.userModelId === undefined)
    return 'no AppUserModelID was set';
  return Notification.system === 'unsigned'
    ? 'UNErrorDomain: notifications are not allowed for this application'
    : undefined;
}

export const nativeImage = {
  createFromBitmap: (bitmap: Buffer, size: Electron.Size) => ({ bitmap, size }),
};

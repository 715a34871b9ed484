import { EventEmitter } from 'node:events';
import type Electron from 'electron';
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

  show(): void {
    Notification.shown.push(this);
    desktopNews.emit('notification', { title: this.title, body: this.body });
  }

  close(): void {}
}

export const nativeImage = {
  createFromBitmap: (bitmap: Buffer, size: Electron.Size) => ({ bitmap, size }),
};

import type { IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN } from '../shared/contract/origin.ts';

/**
 * Whether a call comes from the main frame of one of our own windows, showing our own page.
 * SECURITY: compared as a parsed origin, never by prefix: `app://bundle.evil` is another origin.
 */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
  isOwnWindow: (webContentsId: number) => boolean,
): boolean {
  const frame = event.senderFrame;
  if (!frame || frame.parent || frame.isDestroyed()) return false;
  return originOf(frame.url) === APP_ORIGIN && isOwnWindow(event.sender.id);
}

/** Scheme and host of an address. Not every runtime gives custom schemes an `origin`. */
export function originOf(address: string): string {
  try {
    const url = new URL(address);
    return `${url.protocol}//${url.host}`;
  } catch {
    return '';
  }
}

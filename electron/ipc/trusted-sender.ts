import { APP_ORIGIN } from '../shared/contract/origin.ts';

/** What is known of a call's sender: the parts of Electron's event that decide whether to trust it. */
export interface CallEvent {
  readonly senderFrame: {
    readonly url: string;
    readonly parent: unknown;
    isDestroyed(): boolean;
  } | null;
  readonly sender: { readonly id: number };
}

/**
 * Whether a call comes from the main frame of one of our own windows, showing our own page.
 * SECURITY: compared as a parsed origin, never by prefix: `app://bundle.evil` is another origin.
 */
export function isTrustedSender(
  event: CallEvent,
  isOwnWindow: (webContentsId: number) => boolean,
): boolean {
  const frame = event.senderFrame;
  // Asked first: a frame whose page is gone throws on anything else.
  if (!frame || frame.isDestroyed() || frame.parent) return false;
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

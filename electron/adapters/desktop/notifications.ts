import { app, type BrowserWindow, Notification, nativeImage } from 'electron';
import type { Notifier } from '../../ports/desktop.ts';

/** What notifying needs from the process around it. */
export interface Notifying {
  readonly windows: () => readonly Pick<BrowserWindow, 'setOverlayIcon'>[];
  readonly onTrouble: (what: string, error: unknown) => void;
  /** Called when the person clicks a notification. */
  readonly onOpen: () => void;
  /** What the badge means, for people who can't see it. */
  readonly describe: (count: number) => string;
}

/**
 * Desktop notifications and the badge on the app's icon. A new notification replaces the previous one. All are silent.
 */
export function desktopNotifier({ windows, onTrouble, onOpen, describe }: Notifying): Notifier {
  let shown: Notification | undefined;
  return {
    show({ title, body }) {
      if (!Notification.isSupported()) return;
      shown?.close();
      // Keep a reference, because a garbage-collected notification no longer answers clicks.
      shown = new Notification({ title, body, silent: true });
      shown.on('click', onOpen);
      // A system that doesn't let us tells it only here: a Mac without permission, or Windows without our shortcut.
      shown.on('failed', (_event, error) => onTrouble('showing a notification', error));
      shown.show();
    },

    /**
     * A number in the macOS dock, where that is allowed with notifications. Few Linux desktops show one (Electron 44 took
     * Unity's out). Windows shows no numbers, so the taskbar gets a dot.
     */
    badge(count) {
      if (process.platform !== 'win32') {
        app.setBadgeCount(count);
        return;
      }
      const dot = count > 0 ? nativeImage.createFromBitmap(redDot(), DOT_SIZE) : null;
      for (const window of windows()) window.setOverlayIcon(dot, count > 0 ? describe(count) : '');
    },
  };
}

const SIZE = 16;
const DOT_SIZE = { width: SIZE, height: SIZE };
const RED = [0x1c, 0x2b, 0xc4, 0xff];
const NOTHING = [0, 0, 0, 0];

/** A disc on a transparent background, in Windows' byte order: blue, green, red, alpha. */
function redDot(): Buffer {
  const center = (SIZE - 1) / 2;
  const pixels = Array.from({ length: SIZE * SIZE }, (_, index) => {
    const isInside =
      Math.hypot((index % SIZE) - center, Math.floor(index / SIZE) - center) <= center;
    return isInside ? RED : NOTHING;
  });
  return Buffer.from(pixels.flat());
}

import { app, type BrowserWindow, Notification, nativeImage } from 'electron';
import type { Notifier } from '../../ports/desktop.ts';

/** What notifying needs from the process around it. */
export interface Notifying {
  readonly windows: () => readonly BrowserWindow[];
  /** Told when the person clicks a notification. */
  readonly onOpen: () => void;
  /** What the badge means, for those who do not see it. */
  readonly describe: (count: number) => string;
}

/** The desktop's notifications and the badge at the app's icon. A newer notification replaces the one before; all are silent. */
export function desktopNotifier({ windows, onOpen, describe }: Notifying): Notifier {
  let shown: Notification | undefined;
  return {
    show({ title, body }) {
      if (!Notification.isSupported()) return;
      shown?.close();
      // Held on to: a notification that is collected no longer answers a click.
      shown = new Notification({ title, body, silent: true });
      shown.on('click', onOpen);
      shown.show();
    },

    /** A number in the dock on macOS and at the launcher on Linux where it has one; Windows shows no numbers, so a dot at the taskbar. */
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

/** A disc on nothing, in the bytes that Windows wants: blue, green, red, alpha. */
function redDot(): Buffer {
  const centre = (SIZE - 1) / 2;
  const pixels = Array.from({ length: SIZE * SIZE }, (_, index) => {
    const isInside =
      Math.hypot((index % SIZE) - centre, Math.floor(index / SIZE) - centre) <= centre;
    return isInside ? RED : NOTHING;
  });
  return Buffer.from(pixels.flat());
}

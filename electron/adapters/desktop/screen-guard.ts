import type { BrowserWindow } from 'electron';
import type { ScreenGuard } from '../../ports/vault.ts';

/** Keeps our windows out of screenshots and screen sharing while a secret shows; recorders on newer Macs see them all the same. */
export function screenGuard(
  windows: () => readonly Pick<BrowserWindow, 'setContentProtection' | 'isDestroyed'>[],
): ScreenGuard {
  return {
    protect(isOn) {
      for (const window of windows()) {
        if (!window.isDestroyed()) window.setContentProtection(isOn);
      }
    },
  };
}

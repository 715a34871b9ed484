import type { BrowserWindow } from 'electron';
import type { ScreenGuard } from '../../ports/vault.ts';

/**
 * Keeps our windows out of screenshots and screen sharing while a secret shows. Recorders on newer Macs still see them.
 */
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

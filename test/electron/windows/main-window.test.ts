import { beforeEach, describe, expect, it, vi } from 'vitest';
import { focusMainWindow, openMainWindow } from '../../../electron/windows/main-window.ts';
import { BrowserWindow } from '../../fake-electron/browser-window.ts';

const options = { preload: '/preload.cjs', isPackaged: true, zoom: 1, onLeave: () => {} };

/** A window whose page neither loads nor fails to. */
function silentWindow(): BrowserWindow {
  vi.spyOn(BrowserWindow.prototype, 'loadURL').mockReturnValueOnce(new Promise(() => {}));
  openMainWindow(options);
  const [window] = BrowserWindow.getAllWindows().slice(-1);
  if (!window) throw new Error('no window');
  return window;
}

beforeEach(() => {
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
});

describe('a window whose page can’t be shown', () => {
  it.each(['did-fail-load', 'render-process-gone'])('is shown all the same on %s', (what) => {
    const window = silentWindow();
    expect(window.isShown).toBe(false);
    window.webContents.emit(what);
    expect(window.isShown).toBe(true);
  });

  it('is shown after five seconds, whatever the reason', () => {
    vi.useFakeTimers();
    try {
      const window = silentWindow();
      vi.advanceTimersByTime(4_999);
      expect(window.isShown).toBe(false);
      vi.advanceTimersByTime(1);
      expect(window.isShown).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('comes to the front for a second start', () => {
    const window = silentWindow();
    expect(focusMainWindow()).toBe(true);
    expect(window.isShown).toBe(true);
    window.destroy();
    expect(focusMainWindow()).toBe(false);
  });
});

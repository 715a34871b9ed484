import { BrowserWindow as ElectronWindow, powerMonitor as monitor } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileDialogs } from '../../../electron/adapters/desktop/file-dialogs.ts';
import { screenGuard } from '../../../electron/adapters/desktop/screen-guard.ts';
import { catalogWords } from '../../../electron/adapters/words.ts';
import { quitClean } from '../../../electron/windows/quit-clean.ts';
import { watchIdle } from '../../../electron/windows/watch-idle.ts';
import { BrowserWindow } from '../../fake-electron/browser-window.ts';
import { powerMonitor } from '../../fake-electron/desktop.ts';
import { dialog } from '../../fake-electron/dialog.ts';

describe('S47: watching for idleness', () => {
  let locks = 0;
  let stop = () => {};

  beforeEach(() => {
    vi.useFakeTimers();
    locks = 0;
    powerMonitor.idleSeconds = 0;
    powerMonitor.isScreenLocked = false;
    const lock = () => {
      locks += 1;
    };
    stop = watchIdle({ monitor, idleMinutes: () => 5, lock });
  });
  afterEach(() => {
    stop();
    powerMonitor.removeAllListeners();
    vi.useRealTimers();
  });

  it('locks after five minutes without keyboard and mouse, not before', () => {
    powerMonitor.idleSeconds = 299;
    vi.advanceTimersByTime(5_000);
    expect(locks).toBe(0);
    powerMonitor.idleSeconds = 300;
    vi.advanceTimersByTime(5_000);
    expect(locks).toBe(1);
  });

  it.each(['suspend', 'lock-screen', 'user-did-resign-active'])('locks on %s at once', (event) => {
    powerMonitor.emit(event);
    expect(locks).toBe(1);
  });

  it('locks where the system only tells when it is asked that its screen is locked (Linux)', () => {
    powerMonitor.isScreenLocked = true;
    vi.advanceTimersByTime(5_000);
    expect(locks).toBe(1);
  });
});

describe('S48: screen capture', () => {
  it('is kept out of every window while a secret shows, and let in again after', () => {
    const [one, two] = [new BrowserWindow(), new BrowserWindow()];
    const guard = screenGuard(() => [one, two]);
    guard.protect(true);
    expect([one, two].map(({ isContentProtected }) => isContentProtected)).toEqual([true, true]);
    two.close();
    guard.protect(false);
    expect(one.isContentProtected).toBe(false);
  });
});

describe('S46: quitting with a secret on the clipboard', () => {
  function quitting(clear: () => Promise<void>, isHolding = true) {
    const steps: string[] = [];
    let beforeQuit: (event: { preventDefault(): void }) => void = () => {};
    const app = {
      on: (_name: 'before-quit', listener: typeof beforeQuit) => {
        beforeQuit = listener;
        return app;
      },
      quit() {
        let isPrevented = false;
        beforeQuit({
          preventDefault: () => {
            isPrevented = true;
          },
        });
        steps.push(isPrevented ? 'held back' : 'quit');
      },
    };
    quitClean(
      app,
      () => isHolding,
      async () => {
        steps.push('cleared');
        await clear();
      },
    );
    app.quit();
    return steps;
  }

  it('clears it first', async () => {
    const steps = quitting(async () => {});
    await vi.waitFor(() => expect(steps).toEqual(['cleared', 'held back', 'quit']));
  });

  it('quits all the same when another program holds the clipboard', async () => {
    vi.useFakeTimers();
    const steps = quitting(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(steps).toEqual(['cleared', 'held back', 'quit']);
    vi.useRealTimers();
  });

  it('quits at once when nothing of ours is there', () => {
    expect(quitting(async () => {}, false)).toEqual(['quit']);
  });
});

describe('asking for a file', () => {
  afterEach(() => {
    delete process.env.FILEREADY_FAKE_OPEN;
    delete process.env.FILEREADY_FAKE_SAVE;
    dialog.asked.length = 0;
  });

  it('is the system’s own question, kept out of its list of recent files', async () => {
    process.env.FILEREADY_FAKE_OPEN = '/home/dana/export.csv';
    const dialogs = fileDialogs(() => [new ElectronWindow()], catalogWords());
    expect(await dialogs.chooseFile('rescue')).toBe('/home/dana/export.csv');
    expect(dialog.asked).toMatchObject([
      {
        kind: 'open',
        options: {
          properties: ['openFile', 'dontAddToRecent'],
          message: 'Choose the exported file',
        },
      },
    ]);
  });

  it('closed without an answer is nothing chosen', async () => {
    const dialogs = fileDialogs(() => [], catalogWords());
    expect(await dialogs.chooseFile('transfer')).toBeUndefined();
    expect(await dialogs.chooseWhereToSave('transfer', 'a.fileready')).toBeUndefined();
    process.env.FILEREADY_FAKE_SAVE = '/home/dana/a.fileready';
    expect(await dialogs.chooseWhereToSave('transfer', 'a.fileready')).toBe(
      '/home/dana/a.fileready',
    );
  });
});

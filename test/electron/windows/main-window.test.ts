import { protocol } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { screenGuard } from '../../../electron/adapters/desktop/screen-guard.ts';
import { broadcast } from '../../../electron/ipc/broadcast.ts';
import { isTrustedSender } from '../../../electron/ipc/trusted-sender.ts';
import { shownSecret } from '../../../electron/services/vault/shown-secret.ts';
import { APP_ORIGIN } from '../../../electron/shared/contract/origin.ts';
import type { WindowPlace } from '../../../electron/shared/domain/window-place.ts';
import {
  endPages,
  focusMainWindow,
  isOwnWindow,
  type MainWindowOptions,
  openMainWindow,
  ownWindows,
  reloadPages,
  zoomAll,
} from '../../../electron/windows/main-window.ts';
import { BrowserWindow } from '../../fake-electron/browser-window.ts';

let answer: 'again' | 'quit';
let said: string[];
let now: number;
let window: BrowserWindow;
let last: WindowPlace | undefined;
let noted: WindowPlace[] = [];

const options: MainWindowOptions = {
  preload: '/preload.cjs',
  isPackaged: true,
  zoom: 1,
  places: { read: () => last, write: (place) => void noted.push(place) },
  onEnter: () => void said.push('entered'),
  onLeave: () => void said.push('left'),
  lost: {
    onLost: () => void said.push('taken back'),
    onTrouble: (what) => void said.push(what),
    ask: async () => {
      said.push('asked');
      return answer;
    },
    quit: () => void said.push('quit'),
    steady: () => now,
  },
};

function open(): BrowserWindow {
  const opened = openMainWindow(options);
  if (!(opened instanceof BrowserWindow)) throw new Error('not the stand-in');
  return opened;
}
const page = (status: number) => protocol.handle('app', () => new Response('<p>', { status }));
const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  said = [];
  last = undefined;
  noted = [];
  now = 0;
  answer = 'again';
  page(200);
});
afterEach(async () => {
  vi.useRealTimers();
  window.destroy();
  await turn();
});

describe('the place of the window', () => {
  const bounds = { x: 300, y: 200, width: 1000, height: 700 };
  const shown = () => vi.waitFor(() => expect(window.isVisible()).toBe(true));

  it('is where it was last, and fills the screen if it did', async () => {
    last = { bounds, isMaximized: true };
    window = open();
    expect(window.getBounds()).toEqual(bounds);
    await shown();
    expect(window.isMaximized()).toBe(true);
  });

  it('is the usual one at the first start, and where no screen shows the last one', () => {
    window = open();
    const usual = { x: 0, y: 0, width: 1200, height: 800 };
    expect(window.getBounds()).toEqual(usual);
    window.destroy();
    last = { bounds: { ...bounds, x: 5000 }, isMaximized: false };
    window = open();
    expect(window.getBounds()).toEqual(usual);
  });

  it('is noted once the person is done, and as the window closes', async () => {
    window = open();
    await shown();
    window.drag({ ...bounds, x: 1 });
    window.drag(bounds);
    expect(noted).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(noted).toEqual([{ bounds, isMaximized: false }]);
    window.maximize();
    window.close();
    expect(noted.at(-1)).toEqual({ bounds, isMaximized: true });
    expect(noted).toHaveLength(2);
  });
});

describe('the window', () => {
  it('shows as soon as the page can be painted', async () => {
    window = open();
    expect(window.isVisible()).toBe(false);
    await vi.waitFor(() => expect(window.isVisible()).toBe(true));
    expect(said).toEqual([]);
  });

  it('shows also when the page can’t be loaded, and that is logged', async () => {
    page(404);
    window = open();
    await vi.waitFor(() => expect(window.isVisible()).toBe(true));
    await vi.waitFor(() => expect(said).toEqual(['loading the page']));
  });

  it('shows after five seconds when nothing is heard of the page at all', async () => {
    protocol.handle('app', () => new Promise(() => {}));
    window = open();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(window.isVisible()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(window.isVisible()).toBe(true);
  });

  it('shows when the page’s process is lost before it painted', () => {
    protocol.handle('app', () => new Promise(() => {}));
    window = open();
    window.webContents.crash('launch-failed');
    expect(window.isVisible()).toBe(true);
  });

  it('is shown by a second start even before that', () => {
    protocol.handle('app', () => new Promise(() => {}));
    window = open();
    expect(focusMainWindow()).toBe(true);
    expect(window.isVisible()).toBe(true);
  });
});

describe('the focus', () => {
  it('is told when it comes, for what firm IT may have changed meanwhile, and when it goes', async () => {
    window = open();
    await vi.waitFor(() => expect(window.isVisible()).toBe(true));
    said = [];
    focusMainWindow();
    window.emit('blur');
    expect(said).toEqual(['entered', 'left']);
  });
});

describe('a lost page', () => {
  it('is taken back what it showed, and loaded again once', async () => {
    window = open();
    await turn();
    const reload = vi.spyOn(window.webContents, 'reload');
    window.webContents.crash('oom');
    expect(said).toEqual(['the page was lost: oom', 'taken back']);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['again', 2, []],
    ['quit', 1, ['quit']],
  ] as const)('lost twice within a minute is asked about: %s', async (given, times, more) => {
    window = open();
    await turn();
    const reload = vi.spyOn(window.webContents, 'reload');
    answer = given;
    window.webContents.crash();
    now = 59_000;
    said = [];
    window.webContents.crash();
    expect(reload).toHaveBeenCalledTimes(1);
    await turn();
    expect(reload).toHaveBeenCalledTimes(times);
    expect(said).toEqual(['the page was lost: crashed', 'taken back', 'asked', ...more]);
  });

  it('lost again after a minute is loaded again without a question', async () => {
    window = open();
    window.webContents.crash();
    now = 61_000;
    window.webContents.crash();
    await turn();
    expect(said).not.toContain('asked');
  });

  it('that hangs is taken back what it showed; that ends with its window is not', async () => {
    window = open();
    window.webContents.emit('unresponsive');
    expect(said).toEqual(['the page hangs', 'taken back']);
    said = [];
    window.webContents.crash('clean-exit');
    expect(said).toEqual([]);
  });
});

describe('a page that is ended on locking', () => {
  it.each(['win32', 'darwin'])(
    'comes back in a new process, and is no lost page: %s',
    async (platform) => {
      window = open();
      await turn();
      const order: string[] = [];
      const note = (name: 'forcefullyCrashRenderer' | 'reload') => {
        const act = window.webContents[name].bind(window.webContents);
        vi.spyOn(window.webContents, name).mockImplementation(() => {
          order.push(name);
          act();
        });
      };
      note('forcefullyCrashRenderer');
      note('reload');
      await endPages(platform);
      await turn();
      expect(order).toEqual(['forcefullyCrashRenderer', 'reload']);
      expect(said).toEqual([]);
      // One that is lost afterwards is.
      window.webContents.crash('oom');
      expect(said).toEqual(['the page was lost: oom', 'taken back']);
      expect(order).toEqual(['forcefullyCrashRenderer', 'reload', 'reload']);
    },
  );

  it('is loaded again where a crash would write its memory to the disk', async () => {
    window = open();
    await turn();
    const end = vi.spyOn(window.webContents, 'forcefullyCrashRenderer');
    const reload = vi.spyOn(window.webContents, 'reload');
    await endPages('linux');
    expect(end).not.toHaveBeenCalled();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('the page and the guard against screen capture', () => {
  it('the guard is up until the page, which hears of it later, has masked the secret', async () => {
    window = open();
    let shows = '';
    const seen: string[] = [];
    const shown = shownSecret(screenGuard(ownWindows), broadcast(ownWindows));
    window.on('protection', (isOn: boolean) =>
      seen.push(`${isOn ? 'up' : 'down'} over "${shows}"`),
    );
    window.webContents.on('to-page', () => {
      shows = '';
      setImmediate(shown.masked);
    });
    shown.show();
    shows = 'the password';
    shown.mask();
    expect(seen).toEqual(['up over ""']);
    expect(shows).toBe('the password');
    await vi.waitFor(() => expect(seen).toEqual(['up over ""', 'down over ""']));
  });

  it('a reload is over when the new page is there', async () => {
    window = open();
    await turn();
    window.webContents.on('to-page', () => {});
    let isOver = false;
    const reloading = Promise.all([reloadPages(), reloadPages()]).then(() => {
      isOver = true;
    });
    expect(window.webContents.listenerCount('did-fail-load')).toBe(2);
    await turn();
    await turn();
    expect(isOver).toBe(false);
    window.webContents.emit('did-finish-load');
    await reloading;
    expect(window.webContents.listenerCount('did-fail-load')).toBe(1);
  });
});

describe('a window between destroyed and closed', () => {
  it('is none of ours any more, and is told and asked nothing', () => {
    window = open();
    const { id } = window.webContents;
    expect(isOwnWindow(id)).toBe(true);
    window.destroy();
    expect(() => window.webContents).toThrow('Object has been destroyed');
    expect(isOwnWindow(id)).toBe(false);
    expect(focusMainWindow()).toBe(false);
    broadcast(ownWindows)({ kind: 'mask' });
    zoomAll(1.5);
    screenGuard(ownWindows).protect(true);
  });

  it('a call of its page is untrusted, not an error', () => {
    window = open();
    const { id, mainFrame } = window.webContents;
    window.destroy();
    expect(isTrustedSender({ senderFrame: mainFrame, sender: { id } }, () => true)).toBe(false);
    expect(APP_ORIGIN).toBe('app://bundle');
  });
});

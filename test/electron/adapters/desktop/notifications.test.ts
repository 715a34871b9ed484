import { beforeEach, describe, expect, it, vi } from 'vitest';
import { desktopNotifier } from '../../../../electron/adapters/desktop/notifications.ts';
import { app } from '../../../fake-electron/app.ts';
import { BrowserWindow } from '../../../fake-electron/browser-window.ts';
import { Notification } from '../../../fake-electron/notification.ts';

function on(platform: NodeJS.Platform) {
  Object.defineProperty(process, 'platform', { value: platform });
}

const real = process.platform;
beforeEach(() => {
  on(real);
  Notification.shown.length = 0;
});

function someNotifier() {
  const window = new BrowserWindow();
  let opened = 0;
  const troubles: string[] = [];
  const notifier = desktopNotifier({
    windows: () => [window],
    onTrouble: (what) => void troubles.push(what),
    onOpen: () => {
      opened += 1;
    },
    describe: (count) => `${count} new reminders`,
  });
  return { notifier, window, troubles, opened: () => opened };
}

describe('a notification of the desktop', () => {
  it('is silent and leads to the list when it is clicked', () => {
    const { notifier, opened } = someNotifier();
    notifier.show({ title: 'One person has a date to keep', body: 'Soon.' });
    const [shown] = Notification.shown;
    expect(shown).toMatchObject({
      title: 'One person has a date to keep',
      body: 'Soon.',
      silent: true,
    });
    shown?.emit('click');
    expect(opened()).toBe(1);
  });

  it('F13, F17: that the system refuses is told in the log, and never an error', async () => {
    Notification.system = 'unsigned';
    const { notifier, troubles } = someNotifier();
    notifier.show({ title: 'One person has a date to keep', body: 'Soon.' });
    await vi.waitFor(() => expect(troubles).toEqual(['showing a notification']));
    Notification.system = 'shows';
    on('win32');
    app.userModelId = undefined;
    notifier.show({ title: 'One person has a date to keep', body: 'Soon.' });
    await vi.waitFor(() => expect(troubles).toHaveLength(2));
    app.userModelId = 'com.fileready.app';
    notifier.show({ title: 'One person has a date to keep', body: 'Soon.' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(troubles).toHaveLength(2);
    expect(Notification.shown).toHaveLength(1);
    on(real);
  });

  it('is a number at the icon where the system shows one', () => {
    on('darwin');
    const { notifier } = someNotifier();
    notifier.badge(3);
    expect(app.badgeCount).toBe(3);
    notifier.badge(0);
    expect(app.badgeCount).toBe(0);
    on(real);
  });

  it('is a dot with words on Windows, and gone when all was seen', () => {
    on('win32');
    const { notifier, window } = someNotifier();
    notifier.badge(2);
    expect(window.overlay).toBe('2 new reminders');
    notifier.badge(0);
    expect(window.overlay).toBe('');
    on(real);
  });
});

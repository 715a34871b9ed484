import { app, dialog, protocol } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { servicesOf } from '../../../electron/adapters/keychain/keychain.ts';
import { catalogWords } from '../../../electron/adapters/words.ts';
import { prepare } from '../../../electron/windows/prepare.ts';
import { refusedSwitch, refuseToRun } from '../../../electron/windows/refused-switches.ts';
import { app as fakeApp } from '../../fake-electron/app.ts';
import { dialog as fakeDialog } from '../../fake-electron/dialog.ts';
import { newFolder } from '../../support/records.ts';

let listeners: (() => void)[];
const surroundings = (platform: string) => ({
  platform,
  env: {},
  umask: () => 0,
  on: (_event: 'disconnect', listener: () => void) => listeners.push(listener),
});

beforeEach(() => {
  listeners = [];
  vi.stubEnv('XDG_CONFIG_HOME', newFolder());
  vi.stubEnv('FILEREADY_USER_DATA', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a start from the sources', () => {
  it('keeps a folder and keychain entries of its own, beside those of an installed app', () => {
    const installed = app.getPath('userData');
    const folder = prepare(app, protocol, surroundings('linux'));
    expect(installed).toMatch(/FileReady$/);
    expect(folder).toBe(`${installed} development`);
    const names = [true, false].flatMap((isPackaged) => Object.values(servicesOf(isPackaged)));
    expect(new Set(names).size).toBe(6);
    // Windows lists entries by the beginning of their names.
    for (const one of names) expect(names.filter((other) => other.startsWith(one))).toEqual([one]);
  });

  it('ends with the command that started it', () => {
    const quit = vi.spyOn(app, 'quit').mockImplementation(() => {});
    prepare(app, protocol, surroundings('linux'));
    expect(listeners).toHaveLength(1);
    listeners[0]?.();
    expect(quit).toHaveBeenCalled();
  });
});

describe('on Windows', () => {
  it('the app has the id of the installer’s shortcut and one activator for its notifications', () => {
    fakeApp.userModelId = undefined;
    prepare(app, protocol, surroundings('linux'));
    expect(fakeApp.userModelId).toBeUndefined();
    prepare(app, protocol, surroundings('win32'));
    expect(fakeApp.userModelId).toBe('com.fileready.app');
    expect(fakeApp.toastActivator).toMatch(/^\{[0-9A-F-]{36}\}$/);
  });
});

describe('an installed app', () => {
  const packed = (name: string) => {
    vi.stubEnv('FILEREADY_FAKE_SWITCHES', name);
    return { isPackaged: true, commandLine: app.commandLine };
  };

  it.each([
    'no-sandbox',
    'disable-gpu-sandbox',
    'disable-seccomp-filter-sandbox',
    'disable-namespace-sandbox',
    'disable-setuid-sandbox',
    'single-process',
    'in-process-gpu',
    'renderer-cmd-prefix',
    'utility-cmd-prefix',
    'gpu-launcher',
    'remote-debugging-port',
    'remote-debugging-pipe',
    'remote-debugging-address',
    'remote-allow-origins',
    'disable-web-security',
    'disable-site-isolation-trials',
    'allow-file-access-from-files',
    'ignore-certificate-errors',
    'js-flags',
    'load-extension',
    'disable-extensions-except',
    'host-rules',
    'host-resolver-rules',
  ])('F5, F6: does not run with --%s', (name) => {
    expect(refusedSwitch(packed(name))).toBe(name);
    expect(refusedSwitch({ ...packed(name), isPackaged: false })).toBeUndefined();
  });

  it.each(['', 'lang', 'force-device-scale-factor', 'user-data-dir', 'disable-gpu'])(
    'runs with --%s',
    (name) => expect(refusedSwitch(packed(name))).toBeUndefined(),
  );

  it('says why in the terminal, and where the sandbox is off in a box with the way out', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const ended = { whenReady: () => app.whenReady(), exit: vi.fn() };
    fakeDialog.asked.length = 0;
    await refuseToRun(ended, dialog, 'remote-debugging-port', catalogWords());
    expect(said.mock.calls).toEqual([['FileReady does not run with --remote-debugging-port']]);
    expect(fakeDialog.asked).toEqual([]);
    await refuseToRun(ended, dialog, 'no-sandbox', catalogWords());
    expect(fakeDialog.asked).toMatchObject([
      { kind: 'message', options: { detail: expect.stringContaining('.deb') } },
    ]);
    expect(ended.exit.mock.calls).toEqual([[1], [1]]);
  });
});

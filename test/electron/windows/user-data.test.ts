import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settleUserData } from '../../../electron/windows/user-data.ts';
import { newFolder } from '../../support/records.ts';

/** What `settleUserData` uses of the app, with the paths it was given. */
function someApp(userData: string, isChosen = false) {
  const paths = new Map([['userData', userData]]);
  return {
    paths,
    getName: () => 'FileReady',
    getPath: (name: string) => paths.get(name) ?? '',
    setPath: (name: string, path: string) => void paths.set(name, path),
    commandLine: { hasSwitch: () => isChosen } as never,
  };
}

describe('the folder of everything the app keeps', () => {
  it('F14: is in the Local application data on Windows, never in the Roaming one', () => {
    const app = someApp('C:\\Users\\Ann\\AppData\\Roaming\\FileReady');
    const env = { LOCALAPPDATA: 'C:\\Users\\Ann\\AppData\\Local' };
    settleUserData(app, { platform: 'win32', env });
    expect(app.paths.get('userData')).toBe('C:\\Users\\Ann\\AppData\\Local\\FileReady');
  });

  it.each([
    ['another folder was chosen on the command line', true, { LOCALAPPDATA: 'C:\\Local' }],
    ['Windows names no Local application data', false, {}],
  ])('is left where it is when %s', (_what, isChosen, env) => {
    const folder = newFolder();
    const app = someApp(folder, isChosen);
    expect(settleUserData(app, { platform: 'win32', env })).toBe(folder);
  });

  it('is left to Electron on other systems, and is made when it is missing', () => {
    const folder = join(newFolder(), 'deep', 'down');
    const app = someApp(folder);
    settleUserData(app, { platform: 'linux', env: { LOCALAPPDATA: '/local' } });
    expect([...app.paths]).toEqual([['userData', folder]]);
  });

  it('gives Chromium a temporary folder when this one is no folder at all', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    const app = someApp(file);
    expect(settleUserData(app, { platform: 'linux', env: {} })).toBe(file);
    expect(app.paths.get('sessionData')).toContain('fileready-');
  });
});

import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import electron, { app, BrowserWindow, systemPreferences } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileDialogs } from '../../electron/adapters/desktop/file-dialogs.ts';
import { touchId } from '../../electron/adapters/presence/touch-id.ts';
import { catalogWords } from '../../electron/adapters/words.ts';
import { windowsKeytar } from './fake-keytar.ts';
import { newFolder } from './records.ts';

const { replaceDesktop, keepApart } = createRequire(import.meta.url)('./electron-desktop.cjs');
const env: Record<string, string | undefined> = {};

/** What the driver replaces, put back for the next test file. */
const before = { ...electron.dialog };
beforeAll(() => replaceDesktop(electron, env));
afterAll(() => {
  Object.assign(electron.dialog, before);
  app.removeAllListeners('web-contents-created');
});

describe('W1, W2: the desktop that the suite has on Electron itself', () => {
  it('answers file dialogs with what the environment names', async () => {
    const dialogs = fileDialogs(() => [], catalogWords());
    expect(await dialogs.chooseFile('roster')).toBeUndefined();
    env.FILEREADY_FAKE_OPEN = '/home/dana/people.csv';
    expect(await dialogs.chooseFile('roster')).toBe('/home/dana/people.csv');
    const folder = newFolder();
    env.FILEREADY_FAKE_SAVE = folder;
    expect(await dialogs.chooseWhereToSave('board', 'board.csv')).toBe(join(folder, 'board.csv'));
  });

  it('has a printer whose sheets lie in a folder, or none', async () => {
    const contents = new BrowserWindow().webContents;
    await new Promise((resolve) => setImmediate(resolve));
    const print = () =>
      new Promise<string>((resolve) => {
        contents.print({}, (isDone, why) => resolve(isDone ? '' : why));
      });
    expect(await print()).toContain('no printers');
    const tray = join(newFolder(), 'tray');
    mkdirSync(tray);
    env.FILEREADY_FAKE_PRINTER = tray;
    contents.printToPDF = async () => Buffer.from('%PDF-');
    expect(await print()).toBe('');
    expect(readdirSync(tray)).toEqual(['1.pdf']);
  });

  it('has no prompt of a Mac, so that the suite uses the PIN on every system', () => {
    expect(systemPreferences.promptTouchID).toBeUndefined();
    expect(touchId('darwin').isOffered()).toBe(false);
  });
});

describe('W3, W4: the machine’s own keychain, where there is no throw-away one', () => {
  it('has each app’s entries apart, finds them again after a restart, and keeps a developer’s', async () => {
    const machine = windowsKeytar();
    await machine.setPassword('service', 'pin', 'of a developer');
    const appIn = (folder: string) => {
      const keytar = { ...machine };
      keepApart(keytar, join('/tmp', folder));
      return keytar;
    };
    const one = appIn('fileready-app-a1');
    expect(await one.getPassword('service', 'pin')).toBeNull();
    await one.setPassword('service', 'pin', 'of one test');
    expect(await appIn('fileready-app-b2').getPassword('service', 'pin')).toBeNull();
    expect(await appIn('fileready-app-a1').getPassword('service', 'pin')).toBe('of one test');
    expect(await one.deletePassword('service', 'pin')).toBe(true);
    expect(await machine.getPassword('service', 'pin')).toBe('of a developer');
  });

  it('is put apart in the very object that the app asks', async () => {
    const { default: asked } = await import('keytar');
    expect(createRequire(import.meta.url)('keytar')).toBe(asked);
  });
});

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createPackage } from '@electron/asar';
import { app, ClipboardItem, clipboard } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newFolder } from '../support/records.ts';
import { app as fakeApp } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { Notification } from './notification.ts';
import { printers } from './printers.ts';
import { type Answer, type Sensor, systemPreferences } from './system-preferences.ts';

// What Electron says of the machine. Each test is a row of the table in README.md, by its number.
const exec = promisify(execFile);
const turn = () => new Promise((resolve) => setImmediate(resolve));
const own = (file: string) => new URL(file, import.meta.url).href;

/** What a script prints in a Node of its own, into which these modules were loaded before it. */
async function printedBy(script: string, modules: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const given = { ...process.env, FILEREADY_TEST_KEYRING: '', FILEREADY_OWN_KEYCHAIN: '', ...env };
  const imports = modules.flatMap((one) => ['--import', one]);
  const args = [...imports, '--input-type=module', '--eval', script];
  const { stdout } = await exec(process.execPath, args, { env: given });
  return stdout.trim();
}

beforeEach(() => {
  systemPreferences.reset();
  Notification.shown.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  Notification.system = 'shows';
  fakeApp.userModelId = undefined;
  printers.state = 'none';
});

it('E1: a Mac’s sensor says nothing of the answer, and an account without a password can’t answer', async () => {
  const sensors: readonly Sensor[] = ['ready', 'none', 'locked out', 'lid closed'];
  const answers: readonly Answer[] = ['agrees', 'cancels', 'fails', 'never'];
  const seen: string[] = [];
  for (const sensor of sensors)
    for (const answer of answers) {
      Object.assign(systemPreferences, { sensor, answer });
      expect(systemPreferences.canPromptTouchID()).toBe(sensor === 'ready');
      const asked = systemPreferences.promptTouchID('show a login').then(
        () => 'agrees',
        () => 'refused',
      );
      seen.push(await Promise.race([asked, turn().then(() => 'never')]));
    }
  expect(seen).toEqual(sensors.flatMap(() => ['agrees', 'refused', 'refused', 'never']));
  Object.assign(systemPreferences, { sensor: 'ready', answer: 'agrees', hasPassword: false });
  expect(systemPreferences.canPromptTouchID()).toBe(true);
  await expect(systemPreferences.promptTouchID('show a login')).rejects.toThrow('Passcode not set');
});

it('E6: each file of the bundle, on the disk or in an archive, has the time of the start', async () => {
  const folder = newFolder();
  const sources = join(folder, 'app');
  mkdirSync(join(sources, 'out', 'main'), { recursive: true });
  writeFileSync(join(sources, 'out', 'main', 'main.js'), '// built long ago');
  const archive = join(folder, 'app.asar');
  await createPackage(sources, archive);
  const statOf = (place: string) => {
    const file = JSON.stringify(join(place, 'out', 'main', 'main.js'));
    return `import { lstatSync, statSync } from 'node:fs';
      import { stat } from 'node:fs/promises';
      const stats = [statSync(${file}), lstatSync(${file}), await stat(${file})];
      const times = stats.flatMap((one) => [one.mtime, one.mtimeMs, one.ctimeMs, one.birthtimeMs]);
      console.log(times.every((time) => Math.abs(time - performance.timeOrigin) < 1));`;
  };
  expect(await printedBy(statOf(archive), [own('archive-layer.ts')])).toBe('true');
  const env = { FILEREADY_FAKE_OUT: join(sources, 'out') };
  expect(await printedBy(statOf(sources), [own('archive-times.ts')], env)).toBe('true');
  expect(await printedBy(statOf(sources), [])).toBe('false');
});

it('E7: the app’s folder is named after the product, and on Windows it roams', () => {
  vi.stubEnv('FILEREADY_USER_DATA', undefined);
  vi.stubEnv('XDG_CONFIG_HOME', undefined);
  const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  expect(app.getPath('userData')).toBe(join(homedir(), '.config', 'FileReady'));
  platform.mockReturnValue('darwin');
  const library = join(homedir(), 'Library', 'Application Support');
  expect(app.getPath('userData')).toBe(join(library, 'FileReady'));
  platform.mockReturnValue('win32');
  vi.stubEnv('APPDATA', 'C:\\Users\\ann\\AppData\\Roaming');
  expect(app.getPath('appData')).toBe('C:\\Users\\ann\\AppData\\Roaming');
  expect(app.getPath('userData')).toBe(join('C:\\Users\\ann\\AppData\\Roaming', 'FileReady'));
});

it('E8: the machine’s own keychain isn’t even loaded where nobody said that it may be', async () => {
  const folder = newFolder();
  const machine = join(folder, 'machine.mjs');
  // Stands where the machine's keychain is, and says so when it is loaded.
  const keychain = `data:text/javascript,${encodeURIComponent(
    `console.log('the machine’s'); export default { getPassword: async () => 'x', setPassword: async () => {} };`,
  )}`;
  writeFileSync(
    machine,
    `import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, context, next) =>
      name === 'keytar-of-the-system' ? { url: ${JSON.stringify(keychain)}, shortCircuit: true } : next(name, context) });`,
  );
  const modules = [own('register.ts'), pathToFileURL(machine).href];
  const keep = `import keytar from 'keytar';
    await keytar.setPassword('service', 'account', 'kept');
    console.log(await keytar.getPassword('service', 'account'), await keytar.isMemoryOnly());`;
  expect(await printedBy(keep, modules)).toBe('kept true');
  for (const name of ['FILEREADY_TEST_KEYRING', 'FILEREADY_OWN_KEYCHAIN'])
    expect(await printedBy(keep, modules, { [name]: '1' })).toBe('the machine’s\nx false');
});

it('E9: Windows shows no notification of an app without an id', async () => {
  const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  const failed = vi.fn();
  const show = () => new Notification({ title: 'A date' }).on('failed', failed).show();
  show();
  await turn();
  expect(failed).toHaveBeenCalledTimes(1);
  expect(Notification.shown).toEqual([]);
  app.setAppUserModelId('com.fileready.app');
  show();
  expect(fakeApp.userModelId).toBe('com.fileready.app');
  fakeApp.userModelId = undefined;
  platform.mockReturnValue('linux');
  show();
  await turn();
  expect(failed).toHaveBeenCalledTimes(1);
  expect(Notification.shown).toHaveLength(2);
});

it('E14: a notification fails or is closed a turn later, and never as an error of the call', async () => {
  const told: string[] = [];
  const one = new Notification({ title: 'A date' });
  for (const event of ['show', 'failed', 'close']) one.on(event, () => told.push(event));
  one.show();
  one.close();
  expect(told).toEqual([]);
  await turn();
  expect(told).toEqual(['show', 'close']);
  Notification.system = 'unsigned';
  one.show();
  expect(told).toHaveLength(2);
  await turn();
  expect(told).toEqual(['show', 'close', 'failed']);
  expect(Notification.shown).toEqual([one]);
});

it('E15: the clipboard refuses what is neither text nor bytes, and gives back the platform’s own', async () => {
  for (const payload of [7, null, { text: 'court' }, ['court']]) {
    const wrong: unknown = { 'text/plain': payload };
    expect(() => Reflect.construct(ClipboardItem, [wrong])).toThrow(TypeError);
  }
  const blob = new Blob([Uint8Array.from([0, 255])]);
  const written = new ClipboardItem({ 'text/plain': 'court', 'web application/x-own': blob });
  await clipboard.write([written]);
  const [read] = await clipboard.read();
  expect(read).not.toBe(written);
  expect(await clipboard.readText()).toBe('court');
  const bytes: unknown = await read?.getType('web application/x-own');
  expect(bytes).not.toBe(blob);
  expect(bytes).toBeInstanceOf(Blob);
  expect(
    new Uint8Array(await new Response(bytes instanceof Blob ? bytes : null).arrayBuffer()),
  ).toEqual(Uint8Array.from([0, 255]));
});

it('E16: printing is answered at once without a printer, late by a person, or never', async () => {
  const answers: unknown[] = [];
  const { webContents } = new BrowserWindow();
  const print = async (state: typeof printers.state) => {
    printers.state = state;
    webContents.print({}, (isDone, reason) => answers.push([state, isDone, reason]));
    await turn();
  };
  await print('never');
  await print('late');
  expect(answers).toEqual([]);
  await print('none');
  await print('canceled');
  expect(answers).toEqual([
    ['none', false, 'no printers available on the network'],
    ['canceled', false, 'Print job canceled'],
  ]);
  printers.answerLate();
  expect(answers.slice(2)).toEqual([['late', true, '']]);
});

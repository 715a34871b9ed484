import { app } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { app as fakeApp } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { FakeIpcMain } from './ipc-main.ts';
import { crossed } from './page/bridge.mjs';
import { pack, unpack } from './page/wire.mjs';
import { FakeProtocol } from './protocol.ts';
import { FakeSession } from './session.ts';

// What Electron does between a page and the process. Each test is a row of the table in README.md, by its number.
const turn = () => new Promise((resolve) => setImmediate(resolve));
beforeEach(async () => {
  vi.restoreAllMocks();
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
  await turn();
});

it('E2: the USB classes that stay protected are those that the handler returns', () => {
  const session = new FakeSession();
  const all = session.protectedUsbClasses();
  expect(all).toContain('smart-card');
  session.setUSBProtectedClassesHandler(() => []);
  expect(session.protectedUsbClasses()).toEqual([]);
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  expect(session.protectedUsbClasses()).toEqual(all);
});

it('E3: a dictionary is fetched for each session, unless its languages are gone when it is told of', async () => {
  const session = new FakeSession().begin();
  session.setSpellCheckerEnabled(false);
  await turn();
  expect(session.fetched).toEqual([
    'https://redirector.gvt1.com/edgedl/chrome/dict/en-US-10-1.bdic',
  ]);
  fakeApp.once('session-created', (one: FakeSession) => one.setSpellCheckerLanguages([]));
  const quiet = new FakeSession().begin();
  await turn();
  expect(quiet.fetched).toEqual([]);
});

it('E4: the screen’s protection falls before the page hears what was sent ahead of it', async () => {
  const window = new BrowserWindow();
  window.setContentProtection(true);
  window.webContents.send('news', { kind: 'mask' });
  window.setContentProtection(false);
  expect(window.heardWhenUnprotected).toEqual([]);
  window.setContentProtection(true);
  await turn();
  window.setContentProtection(false);
  expect(window.heardWhenUnprotected).toEqual([{ channel: 'news', args: [{ kind: 'mask' }] }]);
});

it('E5: a page that isn’t there is an error and shows nothing, and a lost page hears nothing', async () => {
  const session = new FakeSession();
  const answers: Readonly<Record<string, () => Response>> = {
    'app://bundle/there.html': () => new Response('<!doctype html>'),
    'app://bundle/gone.html': () => new Response(null, { status: 404 }),
  };
  session.protocol.handle('app', ({ url }) => {
    const answer = answers[url];
    if (!answer) throw new Error('the archive is damaged');
    return answer();
  });
  const window = new BrowserWindow({ webPreferences: { session: session as never } });
  const told: string[] = [];
  window.on('ready-to-show', () => told.push('ready'));
  for (const event of ['did-fail-load', 'did-finish-load', 'render-process-gone'])
    window.webContents.on(event, () => told.push(event));
  await expect(window.loadURL('app://bundle/gone.html')).rejects.toThrow('ERR_FILE_NOT_FOUND');
  await expect(window.loadURL('app://bundle/damaged.html')).rejects.toThrow('ERR_FILE_NOT_FOUND');
  expect(told).toEqual(['did-fail-load', 'did-fail-load']);
  await window.loadURL('app://bundle/there.html');
  expect(told.slice(2)).toEqual(['did-finish-load', 'ready']);
  window.webContents.crash('oom');
  window.webContents.send('news', 1);
  await turn();
  expect(window.webContents.sent).toEqual([]);
  window.webContents.reload();
  window.webContents.send('news', 2);
  await turn();
  expect(told.slice(4)).toEqual(['render-process-gone', 'did-finish-load']);
  expect(window.webContents.sent).toEqual([{ channel: 'news', args: [2] }]);
});

it('E10: what a page asks and is answered goes by structured clone and the bridge’s copy', async () => {
  const ipc = new FakeIpcMain();
  const given = {
    gone: undefined,
    list: [1, undefined],
    day: new Date(86_400_000),
    bytes: Uint8Array.from([0, 255]),
    map: new Map([['a', new Set([Number.NaN])]]),
  };
  let heard: unknown;
  ipc.handle('call', (_event, input) => {
    heard = input;
    return input;
  });
  const caller = { webContentsId: 1, frame: null };
  const ask = crossed((input: unknown) => ipc.invoke(caller, 'call', unpack(pack(input))));
  const answer = await ask(given);
  expect(heard).toEqual(given);
  expect(heard).not.toBe(given);
  expect(Object.keys(Object(heard))).toEqual(Object.keys(given));
  expect(answer).toEqual(given);
  expect(answer).not.toBe(heard);
  await expect(ipc.invoke(caller, 'call', () => {})).rejects.toThrow('could not be cloned');
});

it.each([
  [undefined, []],
  [{}, []],
  [{ standard: true }, []],
  [{ standard: true, secure: true }, ['script', 'document']],
  [{ standard: true, secure: true, supportFetchAPI: true }, ['script', 'document', 'empty']],
  [{ standard: true, secure: true, stream: true }, ['script', 'document', 'video']],
])('E11: a page of the app’s scheme with %o loads no more than that', (privileges, purposes) => {
  const protocol = new FakeProtocol();
  if (privileges) protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
  const all = ['script', 'document', 'empty', 'serviceworker', 'video'];
  expect(all.filter((purpose) => protocol.mayLoad('app', purpose))).toEqual(purposes);
});

it('E12: quitting asks the app, then each window, then the app; the end of a Windows session asks nobody', async () => {
  const order: string[] = [];
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  for (const name of ['before-quit', 'will-quit', 'quit']) fakeApp.on(name, () => order.push(name));
  const window = new BrowserWindow();
  const refuse = (event: { preventDefault(): void }) => event.preventDefault();
  window.on('close', () => order.push('close')).on('close', refuse);
  window.on('session-end', () => order.push('session-end'));
  app.quit();
  await turn();
  expect(order.splice(0)).toEqual(['before-quit', 'close']);
  expect(exit).not.toHaveBeenCalled();
  fakeApp.logOff();
  expect(order.splice(0)).toEqual(['session-end']);
  expect(exit).toHaveBeenCalledTimes(1);
  window.off('close', refuse);
  app.quit();
  await turn();
  await turn();
  expect(order).toEqual(['before-quit', 'close', 'will-quit', 'quit']);
  fakeApp.removeAllListeners('before-quit').removeAllListeners('will-quit');
  fakeApp.removeAllListeners('quit');
});

it('E13: a destroyed window’s page is gone at once, and asking for it throws', async () => {
  const parent = new BrowserWindow();
  const child = new BrowserWindow({ parent: parent as never });
  const { webContents } = parent;
  const frame = webContents.mainFrame;
  const closed = vi.fn();
  parent.on('closed', closed);
  expect(webContents.isDestroyed()).toBe(false);
  parent.destroy();
  expect(webContents.isDestroyed()).toBe(true);
  expect(() => parent.webContents).toThrow('Object has been destroyed');
  expect(() => webContents.send('news')).toThrow('Object has been destroyed');
  expect(frame.isDestroyed()).toBe(true);
  expect(() => frame.url).toThrow('Render frame was disposed');
  expect(closed).not.toHaveBeenCalled();
  await turn();
  expect(closed).toHaveBeenCalled();
  await turn();
  expect(child.isDestroyed()).toBe(true);
});

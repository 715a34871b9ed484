import { app, BrowserWindow, ClipboardItem, clipboard } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { app as fakeApp } from './app.ts';
import { BrowserWindow as FakeWindow } from './browser-window.ts';
import { crossed, frozen } from './page/bridge.mjs';
import { pack, unpack } from './page/wire.mjs';
import { FakeProtocol } from './protocol.ts';
import { FakeSession } from './session.ts';

// Each row is a behavior of Electron that the app relies on and that a simpler stand-in would hide.
const turn = () => new Promise((resolve) => setImmediate(resolve));
beforeEach(() => vi.restoreAllMocks());

describe('between page and process', () => {
  it.each([
    ['undefined', { note: undefined }],
    ['undefined in a list', [1, undefined, 2]],
    ['a date', new Date(86_400_000)],
    ['bytes', Uint8Array.from([0, 255])],
    ['a map', new Map([['a', new Set([1])]])],
    ['numbers that are none', [Number.NaN, Number.POSITIVE_INFINITY, -0]],
    ['a big number', 2n ** 64n],
    ['nothing at all', undefined],
  ])('%s comes out as it went in, as by structured clone', (_what, value) => {
    expect(unpack(pack(value))).toEqual(value);
    if (value && 'note' in Object(value)) expect(unpack(pack(value))).toHaveProperty('note');
  });

  it.each([
    ['a function', () => {}],
    ['a function inside', { call: () => {} }],
    ['a symbol', Symbol('x')],
    ['what would come out as something else', [/x/]],
    ['bytes of another kind', new Float32Array(2)],
  ])('%s is an error and never lost unseen', (_what, value) => {
    expect(() => pack(value)).toThrow();
  });

  it('an error keeps its name and message, and an instance of a class only its fields', () => {
    expect(unpack(pack(new RangeError('no')))).toMatchObject({ name: 'RangeError', message: 'no' });
    class Person {
      name = 'Ann';
      toJSON() {
        return 'something else';
      }
    }
    expect(unpack(pack(new Person()))).toEqual({ name: 'Ann' });
  });

  it('the bridge copies what crosses it: no prototype, no class of an error, nothing that can be changed', async () => {
    class Person {
      name = 'Ann';
      greet() {}
    }
    const given = { person: new Person(), ask: async (input: object) => input };
    const seen = frozen(crossed(given));
    expect(seen.person).toEqual({ name: 'Ann' });
    expect(seen.person).not.toBeInstanceOf(Person);
    expect(Object.isFrozen(seen.person)).toBe(true);
    const input = { list: [1], gone: undefined };
    const answer = await seen.ask(input);
    expect(answer).toEqual(input);
    expect(answer).not.toBe(input);
    expect(Object.keys(answer)).toEqual(['list', 'gone']);
    const fails = crossed(async () => Promise.reject(new RangeError('no')));
    await expect(fails()).rejects.not.toBeInstanceOf(RangeError);
    expect(() => crossed({ mark: Symbol('x') })).toThrow('could not be cloned');
  });

  it('what is sent is heard a turn later, and what can’t be cloned is an error at once', async () => {
    const { webContents } = new FakeWindow();
    webContents.send('news', { kind: 'mask' });
    expect(webContents.sent).toEqual([]);
    await turn();
    expect(webContents.sent).toHaveLength(1);
    expect(() => webContents.send('news', () => {})).toThrow('could not be cloned');
  });
});

describe('the scheme', () => {
  it.each([
    [{}, []],
    [{ standard: true }, []],
    [{ standard: true, secure: true }, ['script', 'document']],
    [{ standard: true, secure: true, supportFetchAPI: true }, ['script', 'document', 'empty']],
    [{ standard: true, secure: true, stream: true }, ['script', 'document', 'video']],
  ])('with %o lets a page load no more than its privileges', (privileges, purposes) => {
    const protocol = new FakeProtocol();
    protocol.schemes.push({ scheme: 'app', privileges });
    const all = ['script', 'document', 'empty', 'serviceworker', 'video'];
    expect(all.filter((purpose) => protocol.mayLoad('app', purpose))).toEqual(purposes);
  });
});

it('hands the app’s handler the method and the query of a request', async () => {
  const protocol = new FakeProtocol();
  protocol.handle('app', ({ method, url }) => new Response(`${method} ${url}`));
  const answer = await protocol.answer(new Request('app://bundle/x.js?v=1', { method: 'POST' }));
  expect(await answer.text()).toBe('POST app://bundle/x.js?v=1');
});

describe('a window', () => {
  it('rejects a page that is not there, and is not ready to show', async () => {
    const window = new FakeWindow();
    const ready = vi.fn();
    window.on('ready-to-show', ready);
    await expect(window.loadURL('app://bundle/nothing.html')).rejects.toThrow('ERR_FILE_NOT_FOUND');
    expect(ready).not.toHaveBeenCalled();
  });

  it('is gone when destroyed, before it says so; its child goes with it', async () => {
    const parent = new FakeWindow();
    const child = new FakeWindow({ parent: new BrowserWindow() });
    const closed = vi.fn();
    parent.on('closed', closed);
    parent.destroy();
    expect(() => parent.webContents).toThrow('Object has been destroyed');
    expect(closed).not.toHaveBeenCalled();
    await turn();
    expect(closed).toHaveBeenCalled();
    child.options.parent?.destroy();
    await turn();
    expect(child.isDestroyed()).toBe(true);
  });

  it('may refuse to close, and then the app doesn’t quit', async () => {
    const order: string[] = [];
    const window = new FakeWindow();
    const refuse = (event: { preventDefault(): void }) => event.preventDefault();
    window.on('close', () => order.push('close')).on('close', refuse);
    const exit = vi.spyOn(fakeApp, 'exit').mockImplementation(() => void order.push('exit'));
    for (const name of ['before-quit', 'will-quit'] as const)
      fakeApp.once(name, () => order.push(name));
    app.quit();
    await turn();
    expect(order).toEqual(['before-quit', 'close']);
    window.off('close', refuse);
    for (const other of FakeWindow.getAllWindows()) if (other !== window) other.destroy();
    await turn();
    app.quit();
    await turn();
    await turn();
    expect(order).toEqual(['before-quit', 'close', 'close', 'will-quit', 'exit']);
    expect(exit).toHaveBeenCalledTimes(1);
  });
});

describe('a session', () => {
  it('fetches a dictionary though nobody asked, and an empty list of USB classes protects none', async () => {
    const session = new FakeSession().begin();
    session.setSpellCheckerEnabled(false);
    session.setUSBProtectedClassesHandler(() => []);
    await turn();
    expect(session.fetched).toEqual([
      'https://redirector.gvt1.com/edgedl/chrome/dict/en-US-10-1.bdic',
    ]);
    expect(session.protectedUsbClasses()).toEqual([]);
    session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
    expect(() => session.askForScreen()).toThrow('no video stream');
  });
});

describe('the clipboard', () => {
  it('takes text and blobs, and gives back the platform’s bytes', async () => {
    const wrong: unknown = { 'text/plain': 7 };
    expect(() => Reflect.construct(ClipboardItem, [wrong])).toThrow(TypeError);
    const written = new ClipboardItem({ 'text/plain': 'court' });
    await clipboard.write([written]);
    const [read] = await clipboard.read();
    expect(read).not.toBe(written);
    expect(await clipboard.readText()).toBe('court');
  });
});

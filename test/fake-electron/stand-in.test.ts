import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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

it('hands the app’s handler the method and the query of a request', async () => {
  const protocol = new FakeProtocol();
  protocol.handle('app', ({ method, url }) => new Response(`${method} ${url}`));
  const answer = await protocol.answer(new Request('app://bundle/x.js?v=1', { method: 'POST' }));
  expect(await answer.text()).toBe('POST app://bundle/x.js?v=1');
});

it('takes a stream without a picture for an error when a page asks for the screen', () => {
  const session = new FakeSession();
  expect(session.askForScreen()).toBe('refused');
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
  expect(() => session.askForScreen()).toThrow('no video stream');
});

it('has a test for each row of its table, and a row for each of those tests', () => {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
  const rows = read('README.md').matchAll(/^\| (E\d+) +\|.*\| `(\S+)` +\|$/gm);
  const listed = Array.from(rows, ([, row, file]) => `${row} ${file}`);
  const files = readdirSync(import.meta.dirname).filter((name) => /^rows-.*\.test\.ts$/.test(name));
  const tested = files.flatMap((file) =>
    Array.from(read(file).matchAll(/^(?:it|\]\))\('(E\d+): /gm), ([, row]) => `${row} ${file}`),
  );
  expect(listed).toHaveLength(16);
  expect(tested.toSorted()).toEqual(listed.toSorted());
});

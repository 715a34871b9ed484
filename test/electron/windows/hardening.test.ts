import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { harden, hardenContents, hardenSession } from '../../../electron/windows/hardening.ts';
import { webPreferences } from '../../../electron/windows/web-preferences.ts';
import { FakeSession } from '../../fake-electron/session.ts';
import { FakeWebContents } from '../../fake-electron/web-contents.ts';

const AWAY = [
  'https://ecf.alnb.uscourts.gov/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'javascript:alert(1)',
  'app://bundle.evil/index.html',
  'app://evil/',
  'app://bundle@evil/',
  'appx://bundle/',
  'blob:app://bundle/1',
  'about:blank',
  '',
];

/** Fires an event and says whether it was prevented. */
function isPrevented(emitter: EventEmitter, name: string, ...args: unknown[]): boolean {
  const preventDefault = vi.fn();
  const [first, ...rest] = args;
  emitter.emit(name, { preventDefault, ...(typeof first === 'object' ? first : {}) }, ...rest);
  return preventDefault.mock.calls.length > 0;
}

describe('a page of ours', () => {
  const contents = new FakeWebContents();
  hardenContents(contents as never);

  it.each(AWAY)('does not go to %s', (url) => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(isPrevented(contents, name, { url })).toBe(true);
    }
  });

  it('may load itself again', () => {
    expect(isPrevented(contents, 'will-navigate', { url: 'app://bundle/index.html' })).toBe(false);
  });

  it('opens no window and holds no other page', () => {
    expect(contents.openHandler?.({ url: 'https://pacer.uscourts.gov' } as never)).toEqual({
      action: 'deny',
    });
    expect(isPrevented(contents, 'will-attach-webview')).toBe(true);
  });
});

describe('a session', () => {
  const session = new FakeSession();
  hardenSession(session as never);
  const ask = (name: string, ...args: unknown[]) =>
    (session.handlers[name] as (...all: unknown[]) => unknown)(...args);

  it('grants no permission and no device', () => {
    const granted = vi.fn();
    for (const permission of ['media', 'clipboard-read', 'notifications', 'geolocation', 'hid']) {
      ask('permissionRequest', null, permission, granted);
      expect(ask('permissionCheck', null, permission)).toBe(false);
    }
    expect(granted.mock.calls.every(([isGranted]) => isGranted === false)).toBe(true);
    expect(granted).toHaveBeenCalledTimes(5);
    expect(ask('devicePermission', {})).toBe(false);
    expect(ask('usbClasses', {})).toEqual([]);
    const screen = vi.fn();
    ask('displayMedia', {}, screen);
    expect(screen).toHaveBeenCalledWith({});
  });

  it('downloads nothing and checks no spelling', () => {
    expect(isPrevented(session, 'will-download')).toBe(true);
    expect(session.isSpellCheckerEnabled).toBe(false);
  });
});

describe('the process', () => {
  const app = new EventEmitter();
  harden(app as never);

  it('closes in every web contents and session that ever appears', () => {
    const contents = new FakeWebContents();
    const session = new FakeSession();
    app.emit('web-contents-created', {}, contents);
    app.emit('session-created', session);
    expect(contents.openHandler).toBeDefined();
    expect(Object.keys(session.handlers)).toHaveLength(6);
  });

  it('never shows a certificate of this machine to anybody', () => {
    const preventDefault = vi.fn();
    const callback = vi.fn();
    app.emit('select-client-certificate', { preventDefault }, null, 'https://x', [{}], callback);
    expect(preventDefault).toHaveBeenCalled();
    expect(callback).toHaveBeenCalledWith();
  });

  it('takes no bad certificate', () => {
    const callback = vi.fn();
    app.emit(
      'certificate-error',
      { preventDefault: vi.fn() },
      null,
      'https://x',
      'ERR',
      {},
      callback,
    );
    expect(callback).toHaveBeenCalledWith(false);
  });
});

describe('web preferences', () => {
  it('are exactly these', () => {
    expect(webPreferences('/preload.cjs', true)).toEqual({
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: false,
    });
    expect(webPreferences('/preload.cjs', false).devTools).toBe(true);
  });
});

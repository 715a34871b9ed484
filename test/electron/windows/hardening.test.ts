import type { EventEmitter } from 'node:events';
import { app, session as sessions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { harden, hardenContents, hardenSession } from '../../../electron/windows/hardening.ts';
import { webPreferences } from '../../../electron/windows/web-preferences.ts';
import { BrowserWindow } from '../../fake-electron/browser-window.ts';
import { FakeSession } from '../../fake-electron/session.ts';

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

/** The contents of a new window, with a session of its own. */
function someContents() {
  const session = sessions.fromPartition(crypto.randomUUID());
  return new BrowserWindow({ webPreferences: { session } }).webContents;
}

/** Fires an event and says whether it was prevented. */
function isPrevented(emitter: EventEmitter, name: string, ...args: unknown[]): boolean {
  const preventDefault = vi.fn();
  const [first, ...rest] = args;
  emitter.emit(name, { preventDefault, ...(typeof first === 'object' ? first : {}) }, ...rest);
  return preventDefault.mock.calls.length > 0;
}

describe('a page of ours', () => {
  const contents = someContents();
  hardenContents(contents);

  it.each(AWAY)('does not go to %s', (url) => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(isPrevented(contents, name, { url })).toBe(true);
    }
  });

  it('may load itself again', () => {
    expect(isPrevented(contents, 'will-navigate', { url: 'app://bundle/index.html' })).toBe(false);
  });

  it('opens no window and holds no other page', () => {
    const asked = {
      url: 'https://pacer.uscourts.gov',
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    } as const;
    expect(contents.openHandler?.(asked)).toEqual({ action: 'deny' });
    expect(isPrevented(contents, 'will-attach-webview')).toBe(true);
  });
});

describe('a session', () => {
  const { session } = someContents();
  hardenSession(session);
  const ask = (name: string, ...args: unknown[]): unknown => {
    const handler = session.handlers[name];
    if (typeof handler !== 'function') throw new Error(`no handler for ${name}`);
    return handler(...args);
  };

  it('grants no permission and no device', () => {
    const granted = vi.fn();
    for (const permission of ['media', 'clipboard-read', 'notifications', 'geolocation', 'hid']) {
      ask('permissionRequest', null, permission, granted);
      expect(ask('permissionCheck', null, permission)).toBe(false);
    }
    expect(granted.mock.calls.every(([isGranted]) => isGranted === false)).toBe(true);
    expect(granted).toHaveBeenCalledTimes(5);
    expect(ask('devicePermission', {})).toBe(false);
  });

  it('F2: leaves every USB class protected', () => {
    expect(session.protectedUsbClasses()).toHaveLength(7);
    expect(session.protectedUsbClasses()).toContain('smart-card');
  });

  it('F17: refuses a screen to a page without an error of its own', () => {
    expect(session.askForScreen()).toBe('refused');
  });

  it('downloads nothing and checks no spelling', () => {
    expect(isPrevented(session, 'will-download')).toBe(true);
    expect(session.isSpellCheckerEnabled).toBe(false);
  });
});

describe('the process', () => {
  harden(app);

  it('closes in every web contents and session that ever appears', () => {
    const contents = someContents();
    const { session } = contents;
    app.emit('web-contents-created', {}, contents);
    app.emit('session-created', session);
    expect(contents.openHandler).toBeDefined();
    expect(Object.keys(session.handlers)).toHaveLength(5);
  });

  it('F3: fetches no dictionary, in no session, not even the first', async () => {
    await app.whenReady();
    const printing = sessions.fromPartition(crypto.randomUUID());
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const one of [sessions.defaultSession, printing]) {
      if (!(one instanceof FakeSession)) throw new Error('not the stand-in');
      expect(one.getSpellCheckerLanguages()).toEqual([]);
      expect(one.fetched).toEqual([]);
    }
  });

  it('F3: asks nobody for a dictionary even if a language came back', async () => {
    const session = sessions.fromPartition(crypto.randomUUID());
    if (!(session instanceof FakeSession)) throw new Error('not the stand-in');
    session.setSpellCheckerLanguages(['en-US']);
    await vi.waitFor(() => expect(session.fetched).toHaveLength(1));
    expect(session.fetched[0]).toMatch(/^http:\/\/127\.0\.0\.1:9\//);
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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { MAX_CREDENTIAL_BYTES } from '../../../../electron/shared/domain/vault/credential.ts';
import {
  busLessKeytar,
  deniedKeytar,
  type FakeKeytar,
  windowsKeytar,
} from '../../../support/fake-keytar.ts';

/** The adapter with another platform's keychain behind it. */
async function keychainOn(keytar: FakeKeytar | (() => never)) {
  vi.resetModules();
  vi.doMock('keytar', () => (typeof keytar === 'function' ? keytar() : { default: keytar }));
  const { DEVELOPMENT, systemKeychain } = await import(
    '../../../../electron/adapters/keychain/keychain.ts'
  );
  const troubles: string[] = [];
  const trouble = (what: string) => troubles.push(what);
  return {
    credentials: systemKeychain(DEVELOPMENT.credentials, trouble),
    pin: systemKeychain(DEVELOPMENT.presence, trouble),
    services: [DEVELOPMENT.credentials, DEVELOPMENT.presence] as const,
    troubles,
  };
}

const failure = (code: string) => ({ ok: false, failure: { code } });

describe('Windows', () => {
  it('S20: our two services are never listed with each other, nor with a stranger’s', async () => {
    const keytar = windowsKeytar();
    const { credentials, pin, services } = await keychainOn(keytar);
    await credentials.write('one', 'a');
    await pin.write('pin', 'b');
    expect(await keytar.findCredentials(services[0])).toEqual([{ account: 'one', password: 'a' }]);
    expect(await keytar.findCredentials(services[1])).toEqual([{ account: 'pin', password: 'b' }]);
    expect(await credentials.read('pin')).toEqual({ ok: true, value: undefined });
  });

  it('S21: what we let through fits, and what would not is refused before Windows sees it', async () => {
    const { credentials, troubles } = await keychainOn(windowsKeytar());
    const most = 'x'.repeat(MAX_CREDENTIAL_BYTES);
    expect(await credentials.write('one', most)).toEqual({ ok: true, value: undefined });
    expect(await credentials.write('two', `${most}x`)).toEqual(failure('credential-too-long'));
    expect(await credentials.write('two', '😀'.repeat(MAX_CREDENTIAL_BYTES / 3))).toEqual(
      failure('credential-too-long'),
    );
    expect(troubles).toEqual([]);
  });
});

describe('a Mac', () => {
  it('F20: Deny is "not allowed", asked once for each thing a person does', async () => {
    const keytar = deniedKeytar();
    const { credentials } = await keychainOn(keytar);
    expect(await credentials.read('one')).toEqual(failure('keychain-denied'));
    expect(keytar.prompts).toBe(1);
  });
});

describe('Linux', () => {
  it('F21, S19: without a bus nothing is kept, and nothing is kept elsewhere', async () => {
    const { credentials: keychain } = await keychainOn(busLessKeytar());
    expect(await keychain.check()).toEqual(failure('keychain-missing'));
    expect(await keychain.write('one', 'canary')).toEqual(failure('keychain-missing'));
    expect(await keychain.read('one')).toEqual(failure('keychain-missing'));
    expect(await keychain.remove('one')).toEqual(failure('keychain-missing'));
  });
});

describe('a machine without keytar’s native part', () => {
  it('F24: the app starts and says what is wrong when it is asked', async () => {
    const { credentials } = await keychainOn(() => {
      throw Object.assign(new Error('libsecret-1.so.0: cannot open shared object file'), {
        code: 'ERR_DLOPEN_FAILED',
      });
    });
    expect(await credentials.check()).toEqual(failure('keychain-not-loaded'));
  });
});

describe('what a keychain’s error means (S18)', () => {
  it.each([
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'keychain-missing'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'keychain-missing'],
    ['Cannot get secret of a locked object', 'keychain-locked'],
    ['User interaction is not allowed.', 'keychain-locked'],
    ['The user name or passphrase you entered is not correct.', 'keychain-denied'],
    ['Der Vorgang konnte nicht abgeschlossen werden.', 'keychain-unavailable'],
  ])('%s', async (message, code) => {
    const { keychainTrouble } = await import(
      '../../../../electron/adapters/keychain/keychain-trouble.ts'
    );
    expect(keychainTrouble(new Error(message))).toBe(code);
  });
});

describe('S20: our own code', () => {
  it('never lists credentials: on Windows that lists by prefix, on Linux a foreign entry can end the process', () => {
    const folder = new URL('../../../../electron/', import.meta.url).pathname;
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((text) => text.includes('findCredentials'))).toEqual([]);
  });
});

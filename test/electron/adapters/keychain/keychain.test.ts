import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEVELOPMENT, systemKeychain } from '../../../../electron/adapters/keychain/keychain.ts';
import { secretInKeyring, whyNoKeyring } from '../../../support/keyring.ts';

const noKeyring = whyNoKeyring();

describe('the keychain of the operating system', () => {
  it('keeps a value, which the system’s own tool finds, and removes it', async ({ skip }) => {
    if (noKeyring) return skip(noKeyring);
    const keychain = systemKeychain(DEVELOPMENT.credentials, () => {});
    const name = randomUUID();
    expect(await keychain.check()).toEqual({ ok: true, value: 'system' });
    expect(await keychain.read(name)).toEqual({ ok: true, value: undefined });
    expect(await keychain.write(name, 'Pässword "1" 😀')).toEqual({ ok: true, value: undefined });
    expect(await keychain.read(name)).toEqual({ ok: true, value: 'Pässword "1" 😀' });
    expect(await secretInKeyring(DEVELOPMENT.credentials, name)).toBe('Pässword "1" 😀');
    expect(await keychain.remove(name)).toEqual({ ok: true, value: undefined });
    expect(await secretInKeyring(DEVELOPMENT.credentials, name)).toBeUndefined();
  });

  it('F21: without a keychain service it is unavailable, which is not "nothing stored"', async ({
    skip,
  }) => {
    if (process.platform !== 'linux') return skip('only Linux can be without a keychain service');
    const { spawnSync } = await import('node:child_process');
    const script = new URL('../../../support/ask-keychain.ts', import.meta.url).pathname;
    const bare = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' };
    const child = spawnSync(process.execPath, [script], { env: bare, encoding: 'utf8' });
    expect(JSON.parse(child.stdout)).toEqual({
      check: { ok: false, failure: { code: 'keychain-missing' } },
      read: { ok: false, failure: { code: 'keychain-missing' } },
    });
  });
});

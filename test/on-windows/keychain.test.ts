import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEVELOPMENT, servicesOf } from '../../electron/adapters/keychain/keychain.ts';
import { MAX_CREDENTIAL_BYTES } from '../../electron/shared/domain/vault/credential.ts';
import { type AskedWindows, askWindows } from '../support/wine/ask-windows.ts';
import { emptyWine, secretInWine } from '../support/wine/credentials.ts';

const KEYCHAIN = new URL('programs/keychain.ts', import.meta.url);
const SERVICE = 'com.fileready.windows-test';
const OURS = DEVELOPMENT.credentials;

let windows: AskedWindows;
const keychain = () => windows.module<typeof import('./programs/keychain.ts')>(KEYCHAIN);

beforeAll(async () => {
  windows = await askWindows();
});
afterAll(() => windows?.stop());
beforeEach(async () => {
  for (const service of [SERVICE, OURS, 'a']) await emptyWine(service);
});

describe('keytar’s own Windows binary', () => {
  it('answers null for what is not there', async () => {
    expect(await keychain().getPassword(SERVICE, 'nobody')).toBeNull();
  });

  it('gives back what was set, and the Credential Manager really has it', async () => {
    await keychain().setPassword(SERVICE, 'one', 'first');
    await keychain().setPassword(SERVICE, 'one', 'second');
    expect(await keychain().getPassword(SERVICE, 'one')).toBe('second');
    expect(await secretInWine(SERVICE, 'one')).toBe('second');
  });

  it('keeps umlauts, emoji and what a shell would take apart', async () => {
    const odd = 'pä$$wörd 😀 "quoted" \\ %TEMP% \u0301';
    await keychain().setPassword(SERVICE, 'odd', odd);
    expect(await keychain().getPassword(SERVICE, 'odd')).toBe(odd);
    expect(await secretInWine(SERVICE, 'odd')).toBe(odd);
  });

  it('deletes, and says whether there was anything', async () => {
    await keychain().setPassword(SERVICE, 'gone', 'x');
    expect(await keychain().deletePassword(SERVICE, 'gone')).toBe(true);
    expect(await keychain().deletePassword(SERVICE, 'gone')).toBe(false);
    expect(await keychain().getPassword(SERVICE, 'gone')).toBeNull();
    expect(await secretInWine(SERVICE, 'gone')).toBeUndefined();
  });

  it('lists by prefix: what begins like a service is taken for its own', async () => {
    await keychain().setPassword(SERVICE, 'x', '1');
    await keychain().setPassword(`${SERVICE}.further`, 'y', '2');
    const listed = await keychain().findCredentials(SERVICE);
    expect(listed.map(({ account }) => account).sort()).toEqual(['x', 'y']);
  });

  it('takes a + b/c and a/b + c for one entry', async () => {
    await keychain().setPassword('a', 'b/c', 'one');
    expect(await keychain().getPassword('a/b', 'c')).toBe('one');
  });
});

describe('our keychain over it', () => {
  it('is the system’s, and tells what is absent from what went wrong', async () => {
    expect(await keychain().check(OURS)).toEqual({ ok: true, value: 'system' });
    expect(await keychain().read(OURS, 'nobody')).toEqual({ ok: true, value: undefined });
  });

  it('keeps, overwrites and removes an entry', async () => {
    expect(await keychain().write(OURS, 'one', 'grün 😀')).toMatchObject({ ok: true });
    expect(await keychain().read(OURS, 'one')).toEqual({ ok: true, value: 'grün 😀' });
    expect(await secretInWine(OURS, 'one')).toBe('grün 😀');
    expect(await keychain().remove(OURS, 'one')).toMatchObject({ ok: true });
    expect(await keychain().read(OURS, 'one')).toEqual({ ok: true, value: undefined });
  });

  it('refuses by itself what Windows would not hold, counted in bytes', async () => {
    const fits = 'ü'.repeat(MAX_CREDENTIAL_BYTES / 2);
    expect(await keychain().write(OURS, 'long', fits)).toMatchObject({ ok: true });
    expect(await keychain().read(OURS, 'long')).toEqual({ ok: true, value: fits });
    expect(await keychain().write(OURS, 'long', `${fits}x`)).toEqual({
      ok: false,
      failure: expect.objectContaining({ code: 'credential-too-long' }),
    });
    expect(await keychain().read(OURS, 'long')).toEqual({ ok: true, value: fits });
  });

  it('uses names of which none begins with another, so that no list mixes them', async () => {
    const names = [servicesOf(true), DEVELOPMENT].flatMap((services) => Object.values(services));
    for (const service of names) await keychain().setPassword(service, 'of', service);
    for (const service of names) {
      const listed = await keychain().findCredentials(service);
      expect(listed.filter(({ account }) => account === 'of')).toEqual([
        { account: 'of', password: service },
      ]);
    }
    for (const service of names) await keychain().deletePassword(service, 'of');
  });
});

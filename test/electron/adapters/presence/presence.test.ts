import { beforeEach, describe, expect, it } from 'vitest';
import { appPin } from '../../../../electron/adapters/presence/app-pin.ts';
import { bestPresence } from '../../../../electron/adapters/presence/presence.ts';
import { touchId } from '../../../../electron/adapters/presence/touch-id.ts';
import { systemPreferences } from '../../../fake-electron/system-preferences.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';

const PIN = 'quiet-harbor';
const on = (platform: string, keychain = new FakeKeychain()) =>
  bestPresence([touchId(platform)], appPin(keychain, new TestClock()));

beforeEach(() => systemPreferences.reset());

describe('the best way to prove presence', () => {
  it('on a Mac is Touch ID or its password, and the person reads what for', async () => {
    systemPreferences.answer = 'agrees';
    const presence = on('darwin');
    expect(await presence.state()).toMatchObject({ value: { way: 'system', isSetUp: true } });
    expect(await presence.prove('reveal', undefined)).toEqual({ ok: true, value: undefined });
    expect(systemPreferences.reasons).toEqual(['show a court login and password']);
  });

  it('a Mac takes no PIN of the app, neither a first one nor one that an older build left', async () => {
    const keychain = new FakeKeychain();
    const presence = on('darwin', keychain);
    expect(await presence.setPin(PIN, undefined)).toMatchObject({
      failure: { code: 'pin-not-used-here' },
    });
    expect(keychain.calls).toEqual([]);
    await appPin(keychain, new TestClock()).set(PIN, undefined);
    expect(await presence.prove('link', PIN)).toMatchObject({
      failure: { code: 'presence-refused' },
    });
    expect(await presence.setPin('another-pin', PIN)).toMatchObject({ ok: false });
  });

  it('a Mac that refuses is asked again the next time, and never replaced by a PIN', async () => {
    const presence = on('darwin');
    for (const reason of ['reveal', 'unlock', 'copy'] as const)
      expect(await presence.prove(reason, PIN)).toMatchObject({
        failure: { code: 'presence-refused' },
      });
    expect(await presence.state()).toMatchObject({ value: { way: 'system', isSetUp: true } });
    expect(systemPreferences.reasons).toHaveLength(3);
  });

  it.each(['win32', 'linux'])('on %s is the app’s own PIN', async (platform) => {
    systemPreferences.answer = 'agrees';
    const presence = on(platform);
    expect(await presence.state()).toMatchObject({ value: { way: 'pin' } });
    await presence.setPin(PIN, undefined);
    expect(await presence.prove('reveal', 'not the PIN')).toMatchObject({ ok: false });
    expect(await presence.prove('reveal', PIN)).toMatchObject({ ok: true });
    expect(systemPreferences.reasons).toEqual([]);
  });
});

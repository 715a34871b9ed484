import { beforeEach, describe, expect, it } from 'vitest';
import { appPin } from '../../../../electron/adapters/presence/app-pin.ts';
import { bestPresence } from '../../../../electron/adapters/presence/presence.ts';
import { touchId } from '../../../../electron/adapters/presence/touch-id.ts';
import { systemPreferences } from '../../../fake-electron/desktop.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';

const PIN = 'quiet-harbor';
const on = (platform: string) =>
  bestPresence([touchId(platform)], appPin(new FakeKeychain(), new TestClock()));

beforeEach(() => {
  systemPreferences.person = 'absent';
  systemPreferences.reasons.length = 0;
});

describe('the best way to prove presence', () => {
  it('on a Mac is Touch ID or its password, and the person reads what for', async () => {
    systemPreferences.person = 'agrees';
    const presence = on('darwin');
    expect(await presence.state()).toMatchObject({ value: { way: 'system', isSetUp: true } });
    expect(await presence.prove('reveal', undefined)).toEqual({ ok: true, value: undefined });
    expect(systemPreferences.reasons).toEqual(['show a court login and password']);
  });

  it('a person who refuses on a Mac is refused, whatever PIN there is', async () => {
    systemPreferences.person = 'refuses';
    const presence = on('darwin');
    await presence.setPin(PIN, undefined);
    expect(await presence.prove('link', PIN)).toMatchObject({
      failure: { code: 'presence-refused' },
    });
  });

  it('a Mac that turns out to have no way falls back to the PIN', async () => {
    const presence = on('darwin');
    expect(await presence.prove('reveal', undefined)).toMatchObject({
      failure: { code: 'presence-not-set-up' },
    });
    expect(await presence.state()).toMatchObject({ value: { way: 'pin', isSetUp: false } });
    await presence.setPin(PIN, undefined);
    expect(await presence.prove('reveal', PIN)).toMatchObject({ ok: true });
    expect(systemPreferences.reasons).toHaveLength(1);
  });

  it.each(['win32', 'linux'])('on %s is the app’s own PIN', async (platform) => {
    systemPreferences.person = 'agrees';
    const presence = on(platform);
    expect(await presence.state()).toMatchObject({ value: { way: 'pin' } });
    await presence.setPin(PIN, undefined);
    expect(await presence.prove('reveal', 'not the PIN')).toMatchObject({ ok: false });
    expect(await presence.prove('reveal', PIN)).toMatchObject({ ok: true });
    expect(systemPreferences.reasons).toEqual([]);
  });
});

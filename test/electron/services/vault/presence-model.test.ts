import { beforeEach, describe, expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { appPin } from '../../../../electron/adapters/presence/app-pin.ts';
import { bestPresence } from '../../../../electron/adapters/presence/presence.ts';
import { touchId } from '../../../../electron/adapters/presence/touch-id.ts';
import { presenceGrants } from '../../../../electron/services/shared/grants.ts';
import { lockService } from '../../../../electron/services/vault/lock.ts';
import { presenceService } from '../../../../electron/services/vault/presence.ts';
import { EcfAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { keysOf } from '../../../../electron/shared/domain/values/keys.ts';
import {
  type Answer,
  type Sensor,
  systemPreferences,
} from '../../../fake-electron/system-preferences.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { keptMark } from '../../../support/lock-mark.ts';

const PIN = 'quiet-harbor';
const FIRST = 'thief-was-here';
const reveal = {
  action: 'reveal',
  ecfAccountId: EcfAccountId.parse(crypto.randomUUID()),
} as const;

// The compiler sees that none is missing.
const SENSORS = keysOf({
  ready: true,
  none: true,
  'locked out': true,
  'lid closed': true,
} satisfies Record<Sensor, true>);
const ANSWERS = keysOf({
  agrees: true,
  cancels: true,
  fails: true,
  never: true,
} satisfies Record<Answer, true>);
const MACS = SENSORS.flatMap((sensor) =>
  ANSWERS.flatMap((answer) =>
    [true, false].flatMap((hasPassword) =>
      (['nothing', 'a PIN'] as const).map((before) => ({ sensor, answer, hasPassword, before })),
    ),
  ),
);

/** The app's real parts on one keychain; the keychain's entries may change while the app runs. */
function running(platform: string, keychain: FakeKeychain) {
  const clock = new TestClock();
  const presence = bestPresence([touchId(platform)], appPin(keychain, clock));
  const grants = presenceGrants(clock, systemIds);
  const lock = lockService({
    mark: keptMark(),
    presence,
    idleMinutes: () => 5,
    onLock: grants.dropAll,
    onUnlock: () => {},
  });
  return { lock, grants, service: presenceService({ presence, grants }) };
}

/** What a call came to: its answer, or that it is still waiting for the person. */
const soon = <T>(call: Promise<T>): Promise<T | { readonly ok: false }> =>
  systemPreferences.answer === 'never'
    ? Promise.race([
        call,
        new Promise<{ ok: false }>((done) => setTimeout(done, 20, { ok: false })),
      ])
    : call;

beforeEach(() => systemPreferences.reset());

describe('on a Mac nothing opens without a proof', () => {
  it('in any of 64 cases, each of them once', () => {
    expect(new Set(MACS.map((one) => JSON.stringify(one))).size).toBe(4 * 4 * 2 * 2);
  });

  it.each(MACS)(
    'sensor $sensor, person $answer, password $hasPassword, $before before',
    async ({ sensor, answer, hasPassword, before }) => {
      const keychain = new FakeKeychain();
      if (before === 'a PIN') await appPin(keychain, new TestClock()).set(PIN, undefined);
      Object.assign(systemPreferences, { sensor, answer, hasPassword });
      const isProven = answer === 'agrees' && hasPassword;
      const { lock, service } = running('darwin', keychain);

      for (const pin of [undefined, PIN, FIRST]) {
        lock.lock();
        await soon(Promise.resolve(lock.service.unlock(pin === undefined ? {} : { pin })));
        expect(lock.isLocked()).toBe(!isProven);
        expect(await lock.service.state({})).toMatchObject({ value: { unlockBy: 'system' } });
        const proof = await soon(
          Promise.resolve(service.prove({ act: reveal, ...(pin === undefined ? {} : { pin }) })),
        );
        expect(proof.ok).toBe(isProven);
        const set = await service.setPin({
          pin: FIRST,
          ...(pin === undefined ? {} : { currentPin: pin }),
        });
        expect(set.ok).toBe(false);
      }
    },
  );
});

describe.each(['win32', 'linux'])('on %s with the app’s own PIN', (platform) => {
  it('opens without one only while none was ever set', async () => {
    const { lock } = running(platform, new FakeKeychain());
    lock.lock();
    expect(await lock.service.unlock({})).toMatchObject({ value: { isLocked: false } });
  });

  it('stays closed when its PIN is taken out of the keychain while it is locked', async () => {
    const keychain = new FakeKeychain();
    const { lock, service } = running(platform, keychain);
    await service.setPin({ pin: PIN });
    lock.lock();
    await new Promise((resolve) => setImmediate(resolve));
    keychain.entries.clear();
    expect(await lock.service.unlock({})).toMatchObject({ failure: { code: 'unlock-unsure' } });
    expect(await lock.service.unlock({ pin: FIRST })).toMatchObject({ ok: false });
    expect(lock.isLocked()).toBe(true);
    expect(await lock.service.state({})).toMatchObject({ value: { unlockBy: 'pin' } });
  });

  it('stays closed when its PIN goes between two locks', async () => {
    const keychain = new FakeKeychain();
    const { lock, service } = running(platform, keychain);
    await service.setPin({ pin: PIN });
    lock.lock();
    await lock.service.unlock({ pin: PIN });
    keychain.entries.clear();
    lock.lock();
    expect(await lock.service.unlock({})).toMatchObject({ failure: { code: 'unlock-unsure' } });
  });

  it('stays closed when nobody could tell at the lock whether there was one', async () => {
    const keychain = new FakeKeychain();
    const { lock } = running(platform, keychain);
    keychain.trouble = 'keychain-locked';
    lock.lock();
    await new Promise((resolve) => setImmediate(resolve));
    keychain.trouble = 'none';
    expect(await lock.service.unlock({})).toMatchObject({ failure: { code: 'unlock-unsure' } });
    expect(lock.isLocked()).toBe(true);
  });

  it('opens all the same when it was known before that there was none', async () => {
    const keychain = new FakeKeychain();
    const { lock } = running(platform, keychain);
    await lock.service.state({});
    keychain.trouble = 'keychain-locked';
    lock.lock();
    await new Promise((resolve) => setImmediate(resolve));
    keychain.trouble = 'none';
    expect(await lock.service.unlock({})).toMatchObject({ value: { isLocked: false } });
  });
});

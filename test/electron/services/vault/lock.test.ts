import { beforeEach, describe, expect, it } from 'vitest';
import { appPin } from '../../../../electron/adapters/presence/app-pin.ts';
import { bestPresence } from '../../../../electron/adapters/presence/presence.ts';
import { type LockService, lockService } from '../../../../electron/services/vault/lock.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { keptMark } from '../../../support/lock-mark.ts';

const PIN = 'quiet-harbor';
let keychain: FakeKeychain;
let app: LockService;
let locks = 0;
let unlocks = 0;

beforeEach(() => {
  keychain = new FakeKeychain();
  locks = 0;
  unlocks = 0;
  const presence = bestPresence([], appPin(keychain, new TestClock()));
  app = lockService({
    presence,
    mark: keptMark(),
    idleMinutes: () => 5,
    onLock: () => {
      locks += 1;
    },
    onUnlock: () => {
      unlocks += 1;
    },
  });
  return presence.setPin(PIN, undefined).then(() => undefined);
});

describe('S47: the lock', () => {
  it('is open at first and says when it will close by itself', async () => {
    expect(await app.service.state({})).toEqual({
      ok: true,
      value: { isLocked: false, unlockBy: 'pin', waitSeconds: 0, idleMinutes: 5 },
    });
  });

  it('closes once, however many reasons there are', async () => {
    app.lock();
    app.lock();
    await app.service.now({});
    expect(locks).toBe(1);
    expect(app.isLocked()).toBe(true);
  });

  it('opens with the PIN and with nothing else', async () => {
    app.lock();
    expect(await app.service.unlock({})).toMatchObject({ failure: { code: 'presence-needed' } });
    expect(await app.service.unlock({ pin: 'not the PIN' })).toMatchObject({ ok: false });
    expect(app.isLocked()).toBe(true);
    expect(unlocks).toBe(0);
    expect(await app.service.unlock({ pin: PIN })).toMatchObject({ value: { isLocked: false } });
    expect(unlocks).toBe(1);
  });

  it('just opens again while no PIN is set', async () => {
    const open = lockService({
      presence: bestPresence([], appPin(new FakeKeychain(), new TestClock())),
      mark: keptMark(),
      idleMinutes: () => 5,
      onLock: () => {},
      onUnlock: () => {},
    });
    open.lock();
    expect(await open.service.state({})).toMatchObject({ value: { unlockBy: 'none' } });
    expect(await open.service.unlock({})).toMatchObject({ value: { isLocked: false } });
  });

  it('stays closed while the keychain cannot tell whether the PIN is right', async () => {
    app.lock();
    keychain.trouble = 'keychain-locked';
    expect(await app.service.unlock({ pin: PIN })).toMatchObject({
      failure: { code: 'keychain-locked' },
    });
    expect(app.isLocked()).toBe(true);
  });
});

describe('S47: a lock and the next start', () => {
  const turns = () => new Promise((resolve) => setTimeout(resolve));
  /** A start on this keychain and mark. */
  const start = (mark = keptMark(), on = keychain) =>
    lockService({
      presence: bestPresence([], appPin(on, new TestClock())),
      mark,
      idleMinutes: () => 5,
      onLock: () => {},
      onUnlock: () => {},
    });

  it('begins locked where the last one was locked, and opens with the PIN alone', async () => {
    const mark = keptMark();
    start(mark).lock();
    const next = start(mark);
    expect(next.isLocked()).toBe(true);
    expect(await next.service.unlock({})).toMatchObject({ failure: { code: 'presence-needed' } });
    expect(await next.service.unlock({ pin: 'not the PIN' })).toMatchObject({ ok: false });
    expect(start(mark).isLocked()).toBe(true);
    expect(await next.service.unlock({ pin: PIN })).toMatchObject({ value: { isLocked: false } });
    expect(start(mark).isLocked()).toBe(false);
  });

  it('is no way round a PIN that is gone meanwhile, or a keychain that says nothing', async () => {
    const mark = keptMark();
    const first = start(mark);
    await first.service.state({});
    first.lock();
    const emptied = start(mark, new FakeKeychain());
    expect(await emptied.service.unlock({})).toMatchObject({ failure: { code: 'unlock-unsure' } });
    keychain.trouble = 'keychain-unavailable';
    const silent = start(mark);
    await turns();
    expect(await silent.service.unlock({})).toMatchObject({
      failure: { code: 'keychain-unavailable' },
    });
    keychain.trouble = 'none';
    expect(start(mark).isLocked()).toBe(true);
  });

  it('leaves no mark where no PIN was ever set, and opens if it was ended before it knew', async () => {
    const mark = keptMark();
    const none = new FakeKeychain();
    start(mark, none).lock();
    expect(mark.read()).toBe('unsure');
    const ended = start(mark, none);
    expect(await ended.service.unlock({})).toMatchObject({ value: { isLocked: false } });
    start(mark, none).lock();
    await turns();
    expect(mark.read()).toBeUndefined();
  });
});

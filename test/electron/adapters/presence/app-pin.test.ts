import { beforeEach, describe, expect, it, vi } from 'vitest';
import { appPin } from '../../../../electron/adapters/presence/app-pin.ts';
import { fail } from '../../../../electron/shared/domain/values/result.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';

const PIN = 'quiet-harbor';
const DONE = { ok: true, value: undefined };
const failure = (code: string, values?: object) => ({
  ok: false,
  failure: values ? { code, values } : { code },
});

let keychain: FakeKeychain;
let clock: TestClock;
let pin: ReturnType<typeof appPin>;

beforeEach(async () => {
  keychain = new FakeKeychain();
  clock = new TestClock();
  pin = appPin(keychain, clock);
});

async function tries(typed: string) {
  const proven = await pin.prove('reveal', typed);

  return proven;
}

async function wrong(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await tries('not the PIN');
}

describe('the app’s own PIN', () => {
  it('proves nothing before it is set, and says that it must be', async () => {
    expect(await pin.state()).toEqual({
      ok: true,
      value: { way: 'pin', isSetUp: false, waitSeconds: 0 },
    });
    expect(await tries(PIN)).toEqual(failure('presence-not-set-up'));
    expect(await pin.prove('reveal', undefined)).toEqual(failure('presence-not-set-up'));
  });

  it('proves presence once set; the keychain holds a verifier and not the PIN', async () => {
    expect(await pin.set(PIN, undefined)).toEqual(DONE);
    expect(await tries(PIN)).toEqual(DONE);
    expect(await tries(`${PIN} `)).toMatchObject({ ok: false });
    expect([...keychain.entries.values()].join()).not.toContain(PIN);
  });

  it('is the same PIN whichever way its accents were typed', async () => {
    await pin.set('e\u0301te\u0301 2019', undefined);
    expect(await tries('été 2019')).toEqual(DONE);
  });

  it('refuses a PIN anyone would try first, and asks the keychain nothing', async () => {
    expect(await pin.set('123456', undefined)).toMatchObject({
      failure: { problems: [{ field: 'pin', code: 'pin-too-easy' }] },
    });
    expect(keychain.calls).toEqual([]);
  });

  it('is changed only by who knows it', async () => {
    await pin.set(PIN, undefined);
    expect(await pin.set('another-pin', undefined)).toEqual(failure('presence-needed'));
    expect(await pin.set('another-pin', 'not the PIN')).toEqual(
      failure('presence-wrong-pin', { left: 4 }),
    );
    expect(await pin.set('another-pin', PIN)).toEqual(DONE);
    expect(await tries('another-pin')).toEqual(DONE);
  });

  it('after five wrong tries each further one waits, even the right one', async () => {
    await pin.set(PIN, undefined);
    await wrong(4);
    expect(await tries('not the PIN')).toEqual(failure('presence-wait', { seconds: 30 }));
    clock.pass(29);
    expect(await tries(PIN)).toEqual(failure('presence-wait', { seconds: 1 }));
    clock.pass(1);
    expect(await tries('not the PIN')).toEqual(failure('presence-wait', { seconds: 60 }));
    clock.pass(60);
    expect(await tries(PIN)).toEqual(DONE);
    expect(await tries('not the PIN')).toEqual(failure('presence-wrong-pin', { left: 4 }));
  });

  it('restarting the app does not shorten the wait, nor does setting the clock', async () => {
    await pin.set(PIN, undefined);
    await wrong(5);
    const later = new TestClock();
    later.instant = '2031-01-01T00:00:00.000Z';
    const again = appPin(keychain, later);
    expect(await again.state()).toMatchObject({ value: { waitSeconds: 30 } });
    expect(await again.prove('reveal', PIN)).toEqual(failure('presence-wait', { seconds: 30 }));
  });

  it('a try that the process does not survive counts as wrong', async () => {
    await pin.set(PIN, undefined);
    await wrong(4);
    keychain.trouble = 'dies-after-write';
    void tries(PIN);
    await new Promise((resolve) => setImmediate(resolve));
    keychain.trouble = 'none';
    expect(await appPin(keychain, clock).state()).toMatchObject({ value: { waitSeconds: 30 } });
  });

  it('a hundred tries at once are a hundred tries', async () => {
    await pin.set(PIN, undefined);
    const guesses = Array.from({ length: 12 }, (_, n) => tries(`guess ${n}`));
    const answers = await Promise.all([...guesses, tries(PIN)]);
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    expect(await tries(PIN)).toMatchObject({ failure: { code: 'presence-wait' } });
  });

  it('a keychain that cannot be asked proves nothing and forgets nothing', async () => {
    await pin.set(PIN, undefined);
    keychain.trouble = 'keychain-locked';
    expect(await tries(PIN)).toEqual(failure('keychain-locked'));
    expect(await pin.state()).toEqual(failure('keychain-locked'));
  });

  it('a try that can’t be counted is not compared: the right PIN and a wrong one get the same answer', async () => {
    await pin.set(PIN, undefined);
    vi.spyOn(keychain, 'write').mockResolvedValue(fail('keychain-locked'));
    for (const typed of [PIN, 'not the PIN'])
      expect(await tries(typed)).toEqual(failure('keychain-locked'));
  });

  it('a verifier or count that somebody spoiled proves nothing', async () => {
    await pin.set(PIN, undefined);
    keychain.entries.set('tries', 'none at all');
    expect(await tries(PIN)).toEqual(failure('presence-wait', { seconds: 30 }));
    keychain.entries.set('tries', '{"wrong":0}');
    keychain.entries.set('pin', '{}');
    expect(await tries(PIN)).toEqual(failure('presence-unreadable'));
  });

  it('forgotten, it is gone with its count', async () => {
    await pin.set(PIN, undefined);
    await wrong(2);
    expect(await pin.forget()).toEqual(DONE);
    expect(keychain.entries.size).toBe(0);
  });
});

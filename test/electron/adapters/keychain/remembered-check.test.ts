import { describe, expect, it } from 'vitest';
import { rememberedCheck } from '../../../../electron/adapters/keychain/remembered-check.ts';
import type { Keychain } from '../../../../electron/ports/vault.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';

/** A keychain that counts how often it is checked, and says when its state changed. */
function someKeychain() {
  const real = new FakeKeychain();
  const counted = { checks: 0, changes: 0 };
  const counting: Keychain = {
    check: () => {
      counted.checks += 1;
      return real.check();
    },
    read: (name) => real.read(name),
    write: (name, value) => real.write(name, value),
    remove: (name) => real.remove(name),
    whenFree: () => real.whenFree(),
  };
  const keychain = rememberedCheck(counting, () => {
    counted.changes += 1;
  });
  return { real, counted, keychain };
}

describe('whether the keychain works', () => {
  it('is asked once, however often the screens want to know', async () => {
    const { counted, keychain } = someKeychain();
    for (let time = 0; time < 5; time += 1) {
      expect(await keychain.check()).toEqual({ ok: true, value: 'system' });
    }
    await keychain.write('a', 'b');
    await keychain.check();
    expect(counted).toEqual({ checks: 1, changes: 0 });
  });

  it('is asked again after a question failed, and said to have changed', async () => {
    const { real, counted, keychain } = someKeychain();
    await keychain.check();
    real.trouble = 'keychain-locked';
    await keychain.read('a');
    expect(counted).toEqual({ checks: 1, changes: 1 });
    expect(await keychain.check()).toMatchObject({ failure: { code: 'keychain-locked' } });
    expect(await keychain.check()).toMatchObject({ failure: { code: 'keychain-locked' } });
    expect(counted).toEqual({ checks: 3, changes: 1 });
    real.trouble = 'none';
    await keychain.read('a');
    expect(counted.changes).toBe(2);
    expect(await keychain.check()).toEqual({ ok: true, value: 'system' });
    await keychain.check();
    expect(counted).toEqual({ checks: 4, changes: 2 });
  });

  it('is said to have changed when a check finds it working again', async () => {
    const { real, counted, keychain } = someKeychain();
    real.trouble = 'keychain-missing';
    await keychain.check();
    expect(counted).toEqual({ checks: 1, changes: 0 });
    real.trouble = 'none';
    await keychain.check();
    await keychain.check();
    expect(counted).toEqual({ checks: 2, changes: 1 });
  });

  it('is not doubted because a password was too long for it', async () => {
    const { real, counted, keychain } = someKeychain();
    await keychain.check();
    real.trouble = 'credential-too-long';
    await keychain.write('a', 'b');
    real.trouble = 'none';
    await keychain.check();
    expect(counted).toEqual({ checks: 1, changes: 0 });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { appPin } from '../../../../electron/adapters/presence/app-pin.ts';
import { bestPresence } from '../../../../electron/adapters/presence/presence.ts';
import { presenceGrants } from '../../../../electron/services/shared/grants.ts';
import { presenceService } from '../../../../electron/services/vault/presence.ts';
import type { Services } from '../../../../electron/shared/contract/contract.ts';
import { EcfAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import {
  Grant,
  type ProtectedAct,
} from '../../../../electron/shared/domain/vault/protected-act.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';

const PIN = 'quiet-harbor';
const ecfAccountId = EcfAccountId.parse(crypto.randomUUID());
const another = EcfAccountId.parse(crypto.randomUUID());
const reveal: ProtectedAct = { action: 'reveal', ecfAccountId };

let clock: TestClock;
let grants: ReturnType<typeof presenceGrants>;
let presence: Services['presence'];

beforeEach(() => {
  clock = new TestClock();
  grants = presenceGrants(clock, systemIds);
  presence = presenceService({
    presence: bestPresence([], appPin(new FakeKeychain(), clock)),
    grants,
  });
});

async function proven(act: ProtectedAct, pin = PIN): Promise<Grant> {
  const answer = await presence.prove({ act, pin });
  if (!answer.ok) throw new Error(answer.failure.code);
  return Grant.parse(answer.value.grant);
}

describe('S45: a proof of presence', () => {
  it('asks for a PIN to be set before anything protected is done', async () => {
    expect(await presence.state({})).toMatchObject({ value: { way: 'pin', isSetUp: false } });
    expect(await presence.prove({ act: reveal })).toMatchObject({
      failure: { code: 'presence-not-set-up' },
    });
  });

  describe('once a PIN is set', () => {
    beforeEach(async () => {
      await presence.setPin({ pin: PIN });
    });

    it('is good once', async () => {
      const grant = await proven(reveal);
      expect(grants.use(grant, reveal).ok).toBe(true);
      expect(grants.use(grant, reveal)).toMatchObject({ failure: { code: 'presence-needed' } });
    });

    it('is good for a minute on the clock that nobody can set', async () => {
      const grant = await proven(reveal);
      clock.instant = '2031-01-01T00:00:00.000Z';
      clock.pass(59);
      expect(grants.use(grant, reveal).ok).toBe(true);
      const late = await proven(reveal);
      clock.pass(60);
      expect(grants.use(late, reveal).ok).toBe(false);
    });

    it.each<[string, ProtectedAct]>([
      ['another credential', { action: 'reveal', ecfAccountId: another }],
      ['another act', { action: 'copy', ecfAccountId }],
      ['everything', { action: 'destroy-all' }],
    ])('is no good for %s, and is used up by the attempt', async (_what, act) => {
      const grant = await proven(reveal);
      expect(grants.use(grant, act).ok).toBe(false);
      expect(grants.use(grant, reveal).ok).toBe(false);
    });

    it('is dropped when the app locks', async () => {
      const grant = await proven(reveal);
      grants.dropAll();
      expect(grants.use(grant, reveal).ok).toBe(false);
    });

    it('cannot be guessed or left out', () => {
      expect(grants.use(undefined, reveal).ok).toBe(false);
      expect(grants.use('0'.repeat(64), reveal).ok).toBe(false);
    });

    it('is not given for a wrong PIN', async () => {
      expect(await presence.prove({ act: reveal, pin: 'not the PIN' })).toMatchObject({
        failure: { code: 'presence-wrong-pin', values: { left: 4 } },
      });
    });

    it('changing the PIN takes the current one', async () => {
      expect(await presence.setPin({ pin: 'another-pin' })).toMatchObject({
        failure: { code: 'presence-needed' },
      });
      expect(await presence.setPin({ pin: 'another-pin', currentPin: PIN })).toMatchObject({
        ok: true,
      });
      await expect(proven(reveal, PIN)).rejects.toThrow('presence-wrong-pin');
      await proven(reveal, 'another-pin');
    });
  });
});

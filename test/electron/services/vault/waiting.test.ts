import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Records } from '../../../../electron/ports/records.ts';
import type { EcfAccount } from '../../../../electron/shared/domain/people/person.ts';
import { credentialState } from '../../../../electron/shared/domain/vault/credential.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { vaultOver } from '../../../support/fake-vault.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';

const WAITING = { failure: { code: 'keychain-waiting' } };
const clock = new TestClock();
let records: Records;
let asked: FakeKeychain;
let account: EcfAccount;
let app: ReturnType<typeof vaultOver>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  records = recordsIn(newFolder(), clock);
  asked = new FakeKeychain();
  app = vaultOver({ records, clock, keychain: asked.patient(4000) });
  const person = somePerson();
  account = someEcfAccount(person);
  records.append([added(person), joined(account)]);
});
afterEach(() => vi.useRealTimers());

const store = (password: string) =>
  app.vault.store({
    ecfAccountId: account.id,
    login: 'pplain',
    password,
    grant: app.grants.give({ action: 'replace', ecfAccountId: account.id }),
  });
const state = () => credentialState(records.ecf(account.id)?.credential ?? { state: 'spent' });
const settled = () => vi.waitFor(() => expect(records.pending()).toEqual([]));

describe('while the keychain is asking the person something', () => {
  it('storing says so after a while, and is recorded when the person has answered', async () => {
    asked.ask();
    const storing = store('first');
    await vi.advanceTimersByTimeAsync(4000);
    expect(await storing).toMatchObject(WAITING);
    expect(state()).toBe('not-recorded');
    asked.answer();
    await settled();
    expect(state()).toBe('recorded');
  });

  it('a person who then refuses leaves everything as it was', async () => {
    await store('first');
    asked.ask();
    const storing = store('second');
    await vi.advanceTimersByTimeAsync(4000);
    expect(await storing).toMatchObject(WAITING);
    asked.trouble = 'keychain-denied';
    asked.answer();
    await vi.advanceTimersByTimeAsync(10);
    // What it holds can't be asked now: the entry stays open until it can.
    expect(state()).toBe('recorded');
    asked.trouble = 'none';
    await app.entries.settle();
    expect(records.pending()).toEqual([]);
    expect(JSON.parse(asked.entries.get(account.id) ?? '').password).toBe('first');
  });

  it('nothing else freezes and nothing is asked twice', async () => {
    await store('first');
    asked.ask();
    asked.calls.length = 0;
    const grant = () => app.grants.give({ action: 'reveal', ecfAccountId: account.id });
    const first = app.vault.reveal({ ecfAccountId: account.id, grant: grant() });
    await vi.advanceTimersByTimeAsync(4000);
    expect(await first).toMatchObject(WAITING);
    expect(await app.vault.reveal({ ecfAccountId: account.id, grant: grant() })).toMatchObject(
      WAITING,
    );
    expect(await store('second')).toMatchObject(WAITING);
    expect(asked.calls).toEqual(['read']);
    asked.answer();
    await settled();
    expect(await app.vault.reveal({ ecfAccountId: account.id, grant: grant() })).toMatchObject({
      value: { password: 'first' },
    });
  });

  it('destroying is finished when the person has answered', async () => {
    await store('first');
    asked.ask();
    const grant = app.grants.give({ action: 'destroy', ecfAccountId: account.id });
    const destroying = app.vault.destroy({ ecfAccountId: account.id, grant });
    await vi.advanceTimersByTimeAsync(4000);
    expect(await destroying).toMatchObject(WAITING);
    asked.answer();
    await settled();
    expect(state()).toBe('not-recorded');
    expect(asked.entries.size).toBe(0);
  });
});

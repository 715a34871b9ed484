import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appPin } from '../../../../electron/adapters/presence/app-pin.ts';
import { bestPresence } from '../../../../electron/adapters/presence/presence.ts';
import type { Records } from '../../../../electron/ports/records.ts';
import type { EcfAccount } from '../../../../electron/shared/domain/people/person.ts';
import { credentialState } from '../../../../electron/shared/domain/vault/credential.ts';
import type { ProtectedAct } from '../../../../electron/shared/domain/vault/protected-act.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { vaultOver } from '../../../support/fake-vault.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';

const PASSWORD = 'Canary-7f3a';
const clock = new TestClock();
let records: Records;
let keychain: FakeKeychain;
let account: EcfAccount;
let app: ReturnType<typeof vaultOver>;
/** How often the PIN was forgotten. */
let pinsForgotten = 0;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  records = recordsIn(newFolder(), clock);
  keychain = new FakeKeychain();
  pinsForgotten = 0;
  const presence = bestPresence([], appPin(new FakeKeychain(), clock));
  const forgetPin = () => {
    pinsForgotten += 1;
    return presence.forgetPin();
  };
  app = vaultOver({ records, clock, keychain, presence: { ...presence, forgetPin } });
  const person = somePerson();
  account = someEcfAccount(person);
  records.append([added(person), joined(account)]);
  await app.vault.store({ ecfAccountId: account.id, login: 'pplain', password: PASSWORD });
});
afterEach(() => vi.useRealTimers());

const grantFor = (action: 'reveal' | 'copy' | 'destroy') =>
  app.grants.give({ action, ecfAccountId: account.id });
const reveal = (grant = grantFor('reveal')) =>
  app.vault.reveal({ ecfAccountId: account.id, grant });
const copy = (field: 'login' | 'password', grant = grantFor('copy')) =>
  app.vault.copy({ ecfAccountId: account.id, field, grant });
const NEEDED = { failure: { code: 'presence-needed' } };

describe('revealing a credential', () => {
  it('shows it after proof of presence, and says for how long', async () => {
    expect(await reveal()).toEqual({
      ok: true,
      value: { login: 'pplain', password: PASSWORD, seconds: 10 },
    });
  });

  it('S45: not without proof, not with a proof for something else, not twice', async () => {
    expect(await reveal('0'.repeat(64))).toMatchObject(NEEDED);
    expect(await reveal(grantFor('copy'))).toMatchObject(NEEDED);
    const grant = grantFor('reveal');
    await reveal(grant);
    expect(await reveal(grant)).toMatchObject(NEEDED);
  });

  it('S48: is kept out of screen capture while it shows, and masked after ten seconds', async () => {
    await reveal();
    expect(app.screen.isProtected).toBe(true);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(app.screen.isProtected).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(app.news).toEqual([{ kind: 'mask' }]);
    await app.vault.conceal({});
    expect(app.screen.isProtected).toBe(false);
  });

  it('stays out of screen capture until the page has masked it, or for a second', async () => {
    await reveal();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(app.news).toEqual([{ kind: 'mask' }]);
    expect(app.screen.isProtected).toBe(true);
    await vi.advanceTimersByTimeAsync(999);
    expect(app.screen.isProtected).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(app.screen.isProtected).toBe(false);
  });

  it('stays out of screen capture on a lock until the old page is gone', async () => {
    await reveal();
    const page = Promise.withResolvers<void>();
    app.shown.mask(page.promise);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(app.screen.isProtected).toBe(true);
    page.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(app.screen.isProtected).toBe(false);
  });

  it('the end of one page lets nobody see what the next one shows', async () => {
    await reveal();
    const page = Promise.withResolvers<void>();
    app.shown.mask(page.promise);
    await reveal();
    page.resolve();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(app.screen.isProtected).toBe(true);
  });

  it('S48: is masked when the window loses the focus, and the next one has its ten seconds', async () => {
    await reveal();
    app.shown.mask();
    expect(app.news).toEqual([{ kind: 'mask' }]);
    await reveal();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(app.screen.isProtected).toBe(true);
    await app.vault.conceal({});
    expect(app.screen.isProtected).toBe(false);
    expect(app.news).toHaveLength(2);
  });

  it('nothing is protected when there was nothing to show', async () => {
    keychain.trouble = 'keychain-locked';
    await reveal();
    expect(app.screen.isProtected).toBe(false);
  });
});

describe('copying a credential', () => {
  it('puts one field on the clipboard and takes it off after ten seconds, with news for a countdown', async () => {
    expect(await copy('password')).toEqual({ ok: true, value: { seconds: 10 } });
    expect(app.clipboard.text).toBe(PASSWORD);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(app.clipboard.text).toBe('');
    expect(app.news).toEqual([
      { kind: 'clipboard', holds: 'password', seconds: 10 },
      { kind: 'clipboard', holds: 'nothing', seconds: 0 },
    ]);
  });

  it('S45: not without proof of presence for copying', async () => {
    expect(await copy('password', grantFor('reveal'))).toMatchObject(NEEDED);
    expect(app.clipboard.text).toBe('');
  });

  it('S46: what somebody copied meanwhile stays', async () => {
    await copy('password');
    app.clipboard.text = 'the address of the court';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(app.clipboard.text).toBe('the address of the court');
  });

  it('S46: a second copy has its own ten seconds', async () => {
    await copy('login');
    await vi.advanceTimersByTimeAsync(9_000);
    await copy('password');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(app.clipboard.text).toBe(PASSWORD);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(app.clipboard.text).toBe('');
  });

  it('S46: is taken off at once when asked, as on lock and on quit', async () => {
    await copy('password');
    expect(app.copied.isHolding()).toBe(true);
    await app.vault.clearClipboard({});
    expect(app.clipboard.text).toBe('');
    expect(app.copied.isHolding()).toBe(false);
  });

  it('is held until it is really off, and who asks meanwhile waits for that', async () => {
    await copy('password');
    const reading = Promise.withResolvers<void>();
    const clear = vi.spyOn(app.clipboard, 'clearIfOurs');
    clear.mockImplementation(async () => {
      await reading.promise;
      app.clipboard.text = '';
      return true;
    });
    void app.copied.clear();
    expect(app.copied.isHolding()).toBe(true);
    let isOff = false;
    const quitting = app.copied.clear().then(() => {
      isOff = true;
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(isOff).toBe(false);
    reading.resolve();
    await quitting;
    expect(app.clipboard.text).toBe('');
    expect(app.copied.isHolding()).toBe(false);
  });

  it('a clipboard that can’t be written is said, and nothing counts down', async () => {
    app.clipboard.isBroken = true;
    expect(await copy('password')).toMatchObject({ failure: { code: 'clipboard-failed' } });
    expect(app.news).toEqual([]);
  });
});

describe('destroying credentials', () => {
  const act = (one: ProtectedAct) => app.grants.give(one);
  const state = (id = account.id) =>
    credentialState(records.ecf(id)?.credential ?? { state: 'spent' });

  it('needs proof of presence', async () => {
    expect(await app.vault.destroy({ ecfAccountId: account.id })).toMatchObject(NEEDED);
    expect(
      await app.vault.destroy({ ecfAccountId: account.id, grant: grantFor('copy') }),
    ).toMatchObject(NEEDED);
    expect(keychain.entries.size).toBe(1);
  });

  it('removes one in both places', async () => {
    expect(
      await app.vault.destroy({ ecfAccountId: account.id, grant: grantFor('destroy') }),
    ).toEqual({ ok: true, value: { state: 'not-recorded' } });
    expect(keychain.entries.size).toBe(0);
    expect(state()).toBe('not-recorded');
  });

  it('a keychain that refuses leaves it in both places', async () => {
    keychain.trouble = 'keychain-denied';
    expect(
      await app.vault.destroy({ ecfAccountId: account.id, grant: grantFor('destroy') }),
    ).toMatchObject({ failure: { code: 'keychain-denied' } });
    expect(state()).toBe('recorded');
    expect(records.pending()).toEqual([]);
  });

  it('removes all of one person’s, also in courts that were taken off the list, and nobody else’s', async () => {
    const other = somePerson({ name: 'Quentin Marsh' });
    const theirs = someEcfAccount(other);
    const left = { ...someEcfAccount(somePerson({ id: account.personId }), 'flsb') };
    records.append([added(other), joined(theirs), joined(left)]);
    for (const { id } of [theirs, left]) {
      await app.vault.store({ ecfAccountId: id, login: 'x', password: 'y' });
    }
    records.append([{ subject: `ecf:${left.id}`, kind: 'court.left', body: {} }]);
    const report = await app.vault.destroyPerson({
      personId: account.personId,
      grant: act({ action: 'destroy-person', personId: account.personId }),
    });
    expect(report).toMatchObject({ ok: true, value: { notDone: [] } });
    expect([...keychain.entries.keys()]).toEqual([theirs.id]);
    expect(app.news.at(-1)).toEqual({ kind: 'progress', of: 'destroy', done: 2, total: 2 });
  });

  it('all: reports what is gone and what is not, and asks a keychain that refuses only once', async () => {
    const others = Array.from({ length: 3 }, () => someEcfAccount(somePerson()));
    records.append(others.map(joined));
    for (const { id } of others) {
      await app.vault.store({ ecfAccountId: id, login: 'x', password: 'y' });
    }
    keychain.trouble = 'keychain-denied';
    keychain.troubleFrom = 6;
    keychain.calls.length = 0;
    const report = await app.vault.destroyAll({ grant: act({ action: 'destroy-all' }) });
    if (!report.ok) throw new Error(report.failure.code);
    expect(report.value.done).toHaveLength(1);
    expect(report.value.notDone.map(({ code }) => code)).toEqual(Array(3).fill('keychain-denied'));
    expect(keychain.calls).toEqual(['remove', 'remove']);
    expect(keychain.entries.size).toBe(3);
    expect(records.withCredential()).toHaveLength(3);
    keychain.trouble = 'none';
    await app.vault.destroyAll({ grant: act({ action: 'destroy-all' }) });
    expect(keychain.entries.size).toBe(0);
    expect(records.withCredential()).toEqual([]);
  });

  it('a forgotten PIN: everything is destroyed without proof, and nothing is given away', async () => {
    expect(await app.vault.startOver({ isSure: true })).toMatchObject({
      value: { done: [account.id], notDone: [] },
    });
    expect(keychain.entries.size).toBe(0);
  });

  it('a forgotten PIN: logins that the records forgot by going back to a backup are destroyed too', async () => {
    const forgotten = someEcfAccount(somePerson());
    records.append([joined(forgotten)]);
    const id = forgotten.id;
    // As it lies in the keychain when the records went back to a day before it was stored.
    keychain.entries.set(id, keychain.entries.get(account.id) ?? '');
    expect(records.ecf(id)?.credential.state).toBe('not-recorded');
    const report = await app.vault.startOver({ isSure: true });
    expect(report).toMatchObject({ ok: true, value: { notDone: [] } });
    expect(keychain.entries.size).toBe(0);
  });

  it('a forgotten PIN: it stays while the keychain can’t say what it holds', async () => {
    records.append([joined(someEcfAccount(somePerson()))]);
    keychain.trouble = 'keychain-locked';
    expect(await app.vault.startOver({ isSure: true })).toMatchObject({
      ok: false,
      failure: { code: 'keychain-unavailable' },
    });
    expect(pinsForgotten).toBe(0);
    expect(keychain.entries.size).toBe(1);
    keychain.trouble = 'none';
    expect(await app.vault.startOver({ isSure: true })).toMatchObject({ value: { notDone: [] } });
    expect(pinsForgotten).toBe(1);
    expect(keychain.entries.size).toBe(0);
  });

  it('a court cannot be taken back while its credential would be lost sight of', async () => {
    const [joining] = records.eventsOf(`ecf:${account.id}`);
    if (!joining) throw new Error('nothing joined');
    expect(records.undo([joining])).toMatchObject({ failure: { code: 'credential-still-kept' } });
    await app.vault.destroy({ ecfAccountId: account.id, grant: grantFor('destroy') });
    expect(records.undo([joining])).toMatchObject({ ok: true });
  });
});

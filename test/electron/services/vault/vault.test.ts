import { beforeEach, describe, expect, it } from 'vitest';
import type { Records } from '../../../../electron/ports/records.ts';
import type { EcfAccount } from '../../../../electron/shared/domain/people/person.ts';
import type { FailureCode } from '../../../../electron/shared/domain/values/failure-codes.ts';
import { credentialState } from '../../../../electron/shared/domain/vault/credential.ts';
import { profileOf } from '../../../assets/shipped.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { vaultOver } from '../../../support/fake-vault.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn, refuseKind } from '../../../support/records.ts';

let folder: string;
const clock = new TestClock();
let records: Records;
let keychain: FakeKeychain;
let account: EcfAccount;
let other: EcfAccount;
let app: ReturnType<typeof vaultOver>;

beforeEach(() => {
  folder = newFolder();
  records = recordsIn(folder, clock);
  keychain = new FakeKeychain();
  app = vaultOver({ records, clock, keychain, profile: profileOf('alnb') });
  const person = somePerson();
  account = someEcfAccount(person);
  // The same person as a trustee in the same court: a second account with a password of its own.
  other = { ...someEcfAccount(person), capacity: 'trustee' };
  records.append([added(person), joined(account), joined(other)]);
});

const store = (password: string, login = 'pplain', id = account.id) =>
  app.vault.store({
    ecfAccountId: id,
    login,
    password,
    grant: app.grants.give({ action: 'replace', ecfAccountId: id }),
  });
const state = (id = account.id) =>
  credentialState(records.ecf(id)?.credential ?? { state: 'spent' });
const inKeychain = (id = account.id) => JSON.parse(keychain.entries.get(id) ?? '{}');

/** As if the process had been killed at the step that hangs, and the app started again. */
async function startAgain(trouble: typeof keychain.trouble = 'none'): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  records.close();
  records = recordsIn(folder, clock);
  keychain.trouble = trouble;
  app = vaultOver({ records, clock, keychain });
  await app.entries.settle();
}

describe('storing a credential', () => {
  it('puts login and password in the keychain and only the fact in the records', async () => {
    expect(await store('Canary-Pässword 1')).toEqual({ ok: true, value: { state: 'recorded' } });
    expect(inKeychain()).toMatchObject({ login: 'pplain', password: 'Canary-Pässword 1' });
    expect(JSON.stringify(records.eventsOf(`ecf:${account.id}`))).not.toContain('Canary');
    expect(state()).toBe('recorded');
  });

  it('keeps two accounts of one person in one court apart', async () => {
    await store('as attorney', 'pplain', account.id);
    await store('as trustee', 'pplain-tr', other.id);
    expect(inKeychain(account.id).password).toBe('as attorney');
    expect(inKeychain(other.id).password).toBe('as trustee');
  });

  it('B14: keeps spaces at either end of a password: the court counts them', async () => {
    await store('  two spaces  ');
    expect(inKeychain().password).toBe('  two spaces  ');
  });

  it('B21: a password that begins like a formula is kept as it is', async () => {
    await store('=HYPERLINK("x")');
    expect(inKeychain().password).toBe('=HYPERLINK("x")');
  });

  it('names every field that needs fixing, and asks the keychain nothing', async () => {
    expect(await store('', ' ')).toMatchObject({
      failure: {
        problems: [
          { field: 'login', code: 'field-required' },
          { field: 'password', code: 'field-required' },
        ],
      },
    });
    expect(await store('line\nbreak')).toMatchObject({
      failure: { problems: [{ field: 'password', code: 'field-has-control-characters' }] },
    });
    expect(keychain.calls).toEqual([]);
  });

  it('F26, S21: refuses what is too long in bytes, not in characters, before it asks the keychain', async () => {
    expect(await store('😀'.repeat(600))).toMatchObject({
      failure: { problems: [{ field: 'password', code: 'credential-too-long' }] },
    });
    expect(keychain.calls).toEqual([]);
  });

  it('S22: does not ask the keychain for anything while the intent can’t be written', async () => {
    await store('first');
    refuseKind(folder, 'credential.storing');
    keychain.calls.length = 0;
    expect(await store('second')).toMatchObject({ ok: false });
    expect(keychain.calls).toEqual([]);
    expect(inKeychain().password).toBe('first');
  });

  it('does not let "only in my browser" hide that the keychain has it', async () => {
    await store('first');
    expect(
      await app.vault.say({ ecfAccountId: account.id, place: 'in-browser-only' }),
    ).toMatchObject({ failure: { code: 'credential-already-kept' } });
  });

  it('S45: takes proof to replace a kept login, checked first, and none for the first one', async () => {
    const ecfAccountId = account.id;
    const bare = (password: string, grant?: string) =>
      app.vault.store({ ecfAccountId, login: 'pplain', password, ...(grant ? { grant } : {}) });
    expect(await bare('first')).toMatchObject({ ok: true });
    expect(await bare('second')).toMatchObject({ failure: { code: 'presence-needed' } });
    const other = app.grants.give({ action: 'reveal', ecfAccountId });
    expect(await bare('second', other)).toMatchObject({ failure: { code: 'presence-needed' } });
    expect(inKeychain().password).toBe('first');
    // A typing mistake costs no proof.
    const grant = app.grants.give({ action: 'replace', ecfAccountId });
    expect(await bare('', grant)).toMatchObject({ failure: { problems: [{ field: 'password' }] } });
    expect(await bare('second', grant)).toMatchObject({ ok: true });
    expect(inKeychain().password).toBe('second');
  });

  it('writes one entry at a time, so that the last of two hasty clicks is what both places say', async () => {
    await Promise.all([store('first'), store('second')]);
    expect(inKeychain()).toMatchObject({
      password: 'second',
      writeId: records.ecf(account.id)?.credential.writeId,
    });
    expect(records.pending()).toEqual([]);
  });
});

describe('a keychain that cannot be asked (S18)', () => {
  it.each<[string, FailureCode]>([
    ['F19: locked', 'keychain-locked'],
    ['F20: the person clicks Deny', 'keychain-denied'],
    ['F21: no Secret Service', 'keychain-missing'],
    ['F24: the native part does not load', 'keychain-not-loaded'],
    ['whatever else goes wrong', 'keychain-unavailable'],
  ])('%s: says so, and nothing counts as missing', async (_fault, trouble) => {
    await store('first');
    keychain.trouble = trouble;
    expect(await store('second')).toMatchObject({ failure: { code: trouble } });
    const grant = app.grants.give({ action: 'reveal', ecfAccountId: account.id });
    expect(await app.vault.reveal({ ecfAccountId: account.id, grant })).toMatchObject({
      failure: { code: trouble },
    });
    expect(state()).toBe('recorded');
    keychain.trouble = 'none';
    expect(inKeychain().password).toBe('first');
  });

  it('F20: asks once for each thing a person does, never again by itself', async () => {
    keychain.trouble = 'keychain-denied';
    await store('first');
    expect(keychain.calls).toEqual(['write']);
  });

  it('F22: an entry removed by hand needs to be entered again, and no other row does', async () => {
    await store('first');
    await store('trustee', 'pplain-tr', other.id);
    keychain.entries.delete(account.id);
    const grant = app.grants.give({ action: 'reveal', ecfAccountId: account.id });
    expect(await app.vault.reveal({ ecfAccountId: account.id, grant })).toMatchObject({
      failure: { code: 'credential-gone' },
    });
    expect(state()).toBe('not-recorded');
    expect(records.ecf(account.id)?.credential.missingSince).toMatch(/^2026|^20/);
    expect(state(other.id)).toBe('recorded');
    await store('again');
    expect(records.ecf(account.id)?.credential).not.toHaveProperty('missingSince');
  });

  it('an entry removed by hand is noticed as soon as the page opens, with nobody asking to see it', async () => {
    await store('first');
    keychain.entries.delete(account.id);
    const opened = await app.vault.open({ ecfAccountId: account.id });
    expect(opened).toMatchObject({ ok: true, value: { state: 'not-recorded' } });
    expect(opened.ok && opened.value.missingSince).toMatch(/^20/);
    expect(state()).toBe('not-recorded');
    const again = await app.vault.open({ ecfAccountId: account.id });
    expect(again).toMatchObject({ ok: true, value: { state: 'not-recorded' } });
    const missing = records
      .eventsOf(`ecf:${account.id}`)
      .filter(({ kind }) => kind === 'credential.missing');
    expect(missing).toHaveLength(1);
  });

  it('a keychain that is locked when the page opens makes nothing count as missing', async () => {
    await store('first');
    keychain.entries.delete(account.id);
    keychain.trouble = 'keychain-locked';
    expect(await app.vault.open({ ecfAccountId: account.id })).toMatchObject({
      ok: true,
      value: { state: 'unavailable', trouble: 'keychain-locked' },
    });
    expect(state()).toBe('recorded');
  });

  it('an entry that is not ours is neither shown nor called missing', async () => {
    await store('first');
    keychain.entries.set(account.id, 'something else');
    const grant = app.grants.give({ action: 'reveal', ecfAccountId: account.id });
    expect(await app.vault.reveal({ ecfAccountId: account.id, grant })).toMatchObject({
      failure: { code: 'credential-unreadable' },
    });
    expect(state()).toBe('recorded');
  });
});

describe('a process that dies at a step of writing (S22)', () => {
  it('before the keychain had it: the old credential stands, recorded when it was', async () => {
    await store('first');
    const before = records.ecf(account.id)?.credential;
    keychain.trouble = 'dies-before-write';
    store('second');
    await startAgain();
    expect(records.ecf(account.id)?.credential).toEqual(before);
    expect(inKeychain().password).toBe('first');
    expect(records.pending()).toEqual([]);
  });

  it('after the keychain had it: the new credential is known', async () => {
    keychain.trouble = 'dies-after-write';
    store('second');
    await startAgain();
    expect(state()).toBe('recorded');
    expect(records.pending()).toEqual([]);
  });

  it('leaves the write open while the keychain cannot be asked', async () => {
    keychain.trouble = 'dies-after-write';
    store('second');
    await startAgain('keychain-locked');
    expect(records.pending()).toHaveLength(1);
    await startAgain();
    expect(state()).toBe('recorded');
  });

  it.each(['dies-before-write', 'dies-after-write'] as const)(
    '%s while destroying: it is finished at the next start',
    async (trouble) => {
      await store('first');
      keychain.trouble = trouble;
      keychain.troubleFrom = 2;
      const grant = app.grants.give({ action: 'destroy', ecfAccountId: account.id });
      void app.vault.destroy({ ecfAccountId: account.id, grant });
      await startAgain();
      expect(state()).toBe('not-recorded');
      expect(keychain.entries.size).toBe(0);
      expect(records.pending()).toEqual([]);
    },
  );
});

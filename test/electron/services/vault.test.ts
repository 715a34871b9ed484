import { beforeEach, describe, expect, it } from 'vitest';
import { systemIds } from '../../../electron/adapters/ids/ids.ts';
import type { Records } from '../../../electron/ports.ts';
import { settleVault, vaultService } from '../../../electron/services/vault.ts';
import type { Services } from '../../../electron/shared/contract/contract.ts';
import { credentialState } from '../../../electron/shared/domain/credential.ts';
import type { EcfAccount } from '../../../electron/shared/domain/person.ts';
import { FakeKeychain } from '../../support/fake-keychain.ts';
import { joined, someEcfAccount, somePerson } from '../../support/people.ts';
import { newFolder, recordsIn } from '../../support/records.ts';

let folder: string;
let records: Records;
let keychain: FakeKeychain;
let vault: Services['vault'];
let account: EcfAccount;

beforeEach(() => {
  folder = newFolder();
  records = recordsIn(folder);
  keychain = new FakeKeychain();
  vault = vaultService({ records, keychain, ids: systemIds });
  account = someEcfAccount(somePerson());
  records.append([joined(account)]);
});

const store = (password: string, login = 'pplain') =>
  vault.store({ ecfAccountId: account.id, login, password });
const state = () => credentialState(records.ecf(account.id)?.credential ?? { state: 'spent' });

/** As if the process had been killed and the app started again. */
async function startAgain(): Promise<void> {
  records.close();
  records = recordsIn(folder);
  keychain.trouble = 'none';
  await settleVault({ records, keychain });
}

describe('the vault', () => {
  it('puts login and password in the keychain and only the fact in the records', async () => {
    expect(await store('Canary-Pässword 1')).toEqual({ ok: true, value: { state: 'recorded' } });
    expect(JSON.parse(keychain.entries.get(account.id) ?? '')).toMatchObject({
      login: 'pplain',
      password: 'Canary-Pässword 1',
    });
    expect(JSON.stringify(records.eventsOf(`ecf:${account.id}`))).not.toContain('Canary');
    expect(state()).toBe('recorded');
  });

  it('keeps spaces at either end of a password: the court counts them (B14)', async () => {
    await store('  two spaces  ');
    expect(JSON.parse(keychain.entries.get(account.id) ?? '').password).toBe('  two spaces  ');
  });

  it('names every field that needs mending, and asks the keychain nothing', async () => {
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

  it('F26: refuses what is too long in bytes, not in characters, before it asks the keychain', async () => {
    expect(await store('😀'.repeat(600))).toMatchObject({
      failure: { problems: [{ field: 'password', code: 'credential-too-long' }] },
    });
    expect(keychain.calls).toEqual([]);
  });

  it('F19: says that the keychain is unavailable, and does not call the credential missing', async () => {
    await store('first');
    keychain.trouble = 'unavailable';
    expect(await store('second')).toMatchObject({ failure: { code: 'keychain-unavailable' } });
    expect(state()).toBe('recorded');
    keychain.trouble = 'none';
    expect(JSON.parse(keychain.entries.get(account.id) ?? '').password).toBe('first');
  });

  it('S22: killed before the keychain had it, the old credential stands', async () => {
    await store('first');
    keychain.trouble = 'dies-before-write';
    store('second');
    await startAgain();
    expect(state()).toBe('recorded');
    expect(JSON.parse(keychain.entries.get(account.id) ?? '').password).toBe('first');
    expect(records.pending()).toEqual([]);
  });

  it('S22: killed after the keychain had it, the new credential is known', async () => {
    keychain.trouble = 'dies-after-write';
    store('second');
    expect(state()).toBe('not-recorded');
    await startAgain();
    expect(state()).toBe('recorded');
    expect(records.pending()).toEqual([]);
  });

  it('leaves an interrupted write open while the keychain cannot be asked', async () => {
    keychain.trouble = 'dies-after-write';
    store('second');
    keychain.trouble = 'unavailable';
    await settleVault({ records, keychain });
    expect(records.pending()).toHaveLength(1);
    await startAgain();
    expect(state()).toBe('recorded');
  });

  it('destroys a credential in both places', async () => {
    await store('first');
    await vault.destroy({ ecfAccountId: account.id });
    expect(keychain.entries.size).toBe(0);
    expect(state()).toBe('not-recorded');
  });

  it('does not let "only in my browser" hide that the keychain has it', async () => {
    await store('first');
    expect(await vault.say({ ecfAccountId: account.id, place: 'in-browser-only' })).toMatchObject({
      failure: { code: 'credential-already-kept' },
    });
  });
});

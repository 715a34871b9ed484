import { beforeEach, describe, expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { ownMachine } from '../../../../electron/services/vault/own-machine.ts';
import type { EcfAccount } from '../../../../electron/shared/domain/people/person.ts';
import { cannotTry } from '../../../../electron/shared/domain/vault/credential-check.ts';
import type { ProtectedAct } from '../../../../electron/shared/domain/vault/protected-act.ts';
import { profileOf } from '../../../assets/shipped.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { vaultOver } from '../../../support/fake-vault.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';

let folder: string;
let clock: TestClock;
let records: ReturnType<typeof recordsIn>;
let keychain: FakeKeychain;
let account: EcfAccount;
let other: EcfAccount;
let app: ReturnType<typeof vaultOver>;

beforeEach(() => {
  folder = newFolder();
  clock = new TestClock();
  records = recordsIn(folder, clock);
  keychain = new FakeKeychain();
  app = vaultOver({ records, clock, keychain });
  const person = somePerson();
  account = someEcfAccount(person);
  other = { ...someEcfAccount(person), capacity: 'trustee' };
  records.append([added(person), joined(account), joined(other)]);
});

const store = (password: string, id = account.id) =>
  app.vault.store({
    ecfAccountId: id,
    login: 'pplain',
    password,
    grant: app.grants.give({ action: 'replace', ecfAccountId: id }),
  });
const grant = (action: 'reveal' | 'copy' | 'take-as-is') =>
  app.grants.give({ action, ecfAccountId: account.id } satisfies ProtectedAct);
const reveal = () => app.vault.reveal({ ecfAccountId: account.id, grant: grant('reveal') });
const credential = () => records.ecf(account.id)?.credential;
const entry = (id = account.id): string => keychain.entries.get(id) ?? '';

/** As somebody would in the keychain's own window. */
function edit(change: (fields: Record<string, string>) => Record<string, string>): void {
  keychain.entries.set(account.id, JSON.stringify(change(JSON.parse(entry()))));
}

const changes: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['its password', () => edit((fields) => ({ ...fields, password: 'Planted-1' }))],
  ['its login', () => edit((fields) => ({ ...fields, login: 'somebody' }))],
  ['its seal taken away', () => edit(({ seal: _, ...fields }) => fields)],
  ['the entry of another account', () => void keychain.entries.set(account.id, entry(other.id))],
  [
    'an older entry of its own put back',
    async () => {
      const older = entry();
      await store('second');
      keychain.entries.set(account.id, older);
    },
  ],
];

describe('an entry that something else changed in the keychain', () => {
  it.each(changes)('F23: %s: it is neither shown, copied nor sent', async (_what, change) => {
    await store('first');
    await store('trustee', other.id);
    await change();
    expect(await reveal()).toMatchObject({ failure: { code: 'credential-changed' } });
    const copied = await app.vault.copy({
      ecfAccountId: account.id,
      field: 'password',
      grant: grant('copy'),
    });
    expect(copied).toMatchObject({ failure: { code: 'credential-changed' } });
    expect(app.clipboard.text).toBe('');
    // Whatever sends a login reads it here.
    expect(await app.entries.read(account.id)).toMatchObject({
      failure: { code: 'credential-changed' },
    });
    expect(await app.entries.read(other.id)).toMatchObject({ value: { password: 'trustee' } });
  });

  it('F23: stays said after a restart, once, and lets nobody try it', async () => {
    await store('first');
    edit((fields) => ({ ...fields, password: 'Planted-1' }));
    await reveal();
    await reveal();
    records.close();
    records = recordsIn(folder, clock);
    app = vaultOver({ records, clock, keychain });
    const changed = credential();
    expect(changed?.changedSince).toBeDefined();
    expect(
      changed && cannotTry({ credential: changed, profile: profileOf('alnb'), link: 'draft' }),
    ).toBe('credential-changed');
    const said = records
      .eventsOf(`ecf:${account.id}`)
      .filter(({ kind }) => kind === 'credential.changed');
    expect(said).toHaveLength(1);
  });

  it('F23: what the court said about the login before counts no longer', async () => {
    await store('first');
    await app.vault.recordReset({ ecfAccountId: account.id, note: 'reset today' });
    expect(credential()?.state).toBe('verified');
    edit((fields) => ({ ...fields, password: 'Planted-1' }));
    await reveal();
    expect(credential()).toMatchObject({ state: 'recorded' });
    expect(credential()).not.toHaveProperty('checked');
  });

  it('F23: is noticed when its page is opened', async () => {
    app = vaultOver({ records, clock, keychain, profile: profileOf('alnb') });
    await store('first');
    edit((fields) => ({ ...fields, password: 'Planted-1' }));
    expect(await app.vault.open({ ecfAccountId: account.id })).toMatchObject({
      value: { state: 'recorded', changedSince: clock.now(), cannotVerify: 'credential-changed' },
    });
  });

  it('F23: is shown again once a person stores it again', async () => {
    await store('first');
    edit((fields) => ({ ...fields, password: 'Planted-1' }));
    await reveal();
    await store('first');
    expect(await reveal()).toMatchObject({ value: { password: 'first' } });
    expect(credential()).not.toHaveProperty('changedSince');
  });

  it('F23: is taken as it is only with proof, and only when it is changed', async () => {
    await store('first');
    const take = (proof: string) => app.vault.takeAsIs({ ecfAccountId: account.id, grant: proof });
    expect(await take(grant('take-as-is'))).toMatchObject({ ok: false });
    edit((fields) => ({ ...fields, password: 'Changed by me' }));
    await reveal();
    expect(await take(grant('reveal'))).toMatchObject({ failure: { code: 'presence-needed' } });
    expect(await reveal()).toMatchObject({ ok: false });
    expect(await take(grant('take-as-is'))).toEqual({ ok: true, value: { state: 'recorded' } });
    expect(await reveal()).toMatchObject({ value: { password: 'Changed by me' } });
  });

  it('the log has a key that says nothing about the password, and the keychain has the seal', async () => {
    await store('first');
    const log = JSON.stringify(records.eventsOf(`ecf:${account.id}`));
    const { seal } = JSON.parse(entry());
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect(log).not.toContain(seal);
    const key = credential()?.sealKey ?? '';
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(entry()).not.toContain(key);
    await store('first');
    expect(credential()?.sealKey).not.toBe(key);
  });

  it('F23: the first login on a computer that gets its name in the middle of the write is no changed one', async () => {
    keychain.entries.set('machine', 'abcdef12');
    const own = ownMachine({ keychain, records, ids: systemIds });
    app = vaultOver({ records, clock, keychain: own.keychain });
    await store('first');
    expect(records.machine).toBe('abcdef12');
    expect(await reveal()).toMatchObject({ value: { password: 'first' } });
  });

  it('an entry that never had a seal is told as changed, and not shown', async () => {
    await store('first');
    const { writeId } = JSON.parse(entry());
    keychain.entries.set(
      account.id,
      JSON.stringify({ login: 'pplain', password: 'first', writeId }),
    );
    expect(await reveal()).toMatchObject({ failure: { code: 'credential-changed' } });
    expect(credential()?.changedSince).toBeDefined();
  });
});

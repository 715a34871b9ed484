import { expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { vaultEntries } from '../../../../electron/services/vault/entries/entries.ts';
import { backupsIn } from '../../../support/backups.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';

/** Records that went back to a time before the second of three logins was stored; the third was never stored. */
async function wentBack() {
  const folder = newFolder();
  const clock = new TestClock();
  const keychain = new FakeKeychain();
  const person = somePerson();
  const accounts = ['alnb', 'flsb', 'almd'].map((court) => someEcfAccount(person, court));
  const [first, second] = accounts;
  const open = () => {
    const records = recordsIn(folder, clock);
    return { records, entries: vaultEntries({ records, keychain, ids: systemIds, clock }) };
  };
  const { records, entries } = open();
  records.append([added(person), ...accounts.map(joined)]);
  if (!first || !second) throw new Error('no accounts');
  await good(entries.store(first.id, { login: 'pplain', password: 'quiet-harbor-1' }));
  const backups = backupsIn(folder);
  const { name } = await good(backups.make());
  await good(entries.store(second.id, { login: 'PPlain', password: 'quiet-harbor-2' }));
  records.close();
  await good(backups.putBack(name));
  keychain.calls.length = 0;
  return { ...open(), keychain, second };
}

it('finds a login again that the keychain holds and the backup didn’t know of', async () => {
  const { records, entries, keychain, second } = await wentBack();
  expect(records.ecf(second.id)?.credential.state).toBe('not-recorded');
  expect(await entries.read(second.id)).toMatchObject({ failure: { code: 'credential-missing' } });
  keychain.calls.length = 0;

  expect(await entries.findUnknown()).toBe(1);
  // Each account of which nothing is known here is asked for once.
  expect(keychain.calls.filter((call) => call === 'read').length).toBeGreaterThanOrEqual(2);
  expect(await good(entries.read(second.id))).toMatchObject({ login: 'PPlain' });
  expect(records.ecf(second.id)?.credential).toMatchObject({ state: 'recorded' });
  expect(records.ecf(second.id)?.credential.login).toBeDefined();
  expect(await entries.findUnknown()).toBe(0);
  records.close();
});

it('says that it isn’t known when the keychain can’t be asked, so that the next start asks', async () => {
  const { records, entries, keychain } = await wentBack();
  keychain.trouble = 'keychain-locked';
  expect(await entries.findUnknown()).toBeUndefined();
  records.close();
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { DEVELOPMENT, systemKeychain } from '../../../../electron/adapters/keychain/keychain.ts';
import {
  patience,
  patientKeychain,
} from '../../../../electron/adapters/keychain/patient-keychain.ts';
import { vaultEntries } from '../../../../electron/services/vault/entries/entries.ts';
import type { EcfAccount } from '../../../../electron/shared/domain/people/person.ts';
import {
  credentialState,
  isInKeychain,
} from '../../../../electron/shared/domain/vault/credential.ts';
import { TestClock } from '../../../support/clock.ts';
import { secretInKeyring, whyNoKeyring } from '../../../support/keyring.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';

const noKeyring = whyNoKeyring();
const WRITER = new URL('../../../support/paused-writer.ts', import.meta.url).pathname;
const keychain = patientKeychain(
  DEVELOPMENT.credentials,
  systemKeychain(DEVELOPMENT.credentials, () => {}),
  patience(),
);
const clock = new TestClock();

let folder: string;
let accounts: EcfAccount[];

const vault = (records = recordsIn(folder, clock)) => ({
  records,
  entries: vaultEntries({ records, keychain, ids: systemIds, clock }),
});

beforeEach(() => {
  folder = newFolder();
  const person = somePerson();
  accounts = ['alnb', 'flsb', 'almd'].map((courtId) => someEcfAccount(person, courtId));
  const { records } = vault();
  records.append([added(person), ...accounts.map(joined)]);
  records.close();
});
afterEach(async () => {
  if (noKeyring) return;
  for (const { id } of accounts) await keychain.remove(id);
});

/** Runs the writer until it has reached its step, and kills it there. */
async function killedAt(work: string, step: string, ids: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [WRITER, folder, work, step, ...ids], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  expect(line).toBe('stopped');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** The app's next start; then what the records say and what the system's own tool finds must agree. */
async function afterRestart(): Promise<string[]> {
  const { records, entries } = vault();
  await entries.settle();
  expect(records.pending()).toEqual([]);
  const states: string[] = [];
  for (const { id } of accounts) {
    const credential = records.ecf(id)?.credential;
    if (!credential) throw new Error('the account is gone');
    const secret = await secretInKeyring(DEVELOPMENT.credentials, id);
    expect(secret !== undefined).toBe(isInKeychain(credential));
    if (secret !== undefined) expect(JSON.parse(secret).writeId).toBe(credential.writeId);
    states.push(
      `${credentialState(credential)} ${secret === undefined ? '-' : JSON.parse(secret).password}`,
    );
  }
  records.close();
  return states;
}

async function kept(): Promise<void> {
  const { records, entries } = vault();
  for (const { id } of accounts)
    await entries.store(id, { login: 'pplain', password: 'the old one' });
  records.close();
}

const first = () => [accounts[0]?.id ?? ''];
const all = () => accounts.map(({ id }) => id);

describe('S22: kill -9 with the real keychain leaves index and keychain in agreement', () => {
  it.for<readonly [string, string]>([
    ['before-keychain', 'not-recorded -'],
    ['after-keychain', 'recorded the new one'],
    ['after-outcome', 'recorded the new one'],
  ])('a first write, killed %s: %s', async ([step, expected], { skip }) => {
    if (noKeyring) return skip(noKeyring);
    await killedAt('store', step, first());
    expect((await afterRestart())[0]).toBe(expected);
  });

  it.for<readonly [string, string]>([
    ['before-keychain', 'recorded the old one'],
    ['after-keychain', 'recorded the new one'],
  ])('a replacement, killed %s: %s', async ([step, expected], { skip }) => {
    if (noKeyring) return skip(noKeyring);
    await kept();
    await killedAt('store', step, first());
    expect((await afterRestart())[0]).toBe(expected);
  });

  it.for(['before-keychain', 'after-keychain', 'after-outcome'])(
    'a destruction, killed %s: it is gone in both places',
    async (step, { skip }) => {
      if (noKeyring) return skip(noKeyring);
      await kept();
      await killedAt('destroy', step, first());
      expect(await afterRestart()).toEqual([
        'not-recorded -',
        'recorded the old one',
        'recorded the old one',
      ]);
    },
  );

  it.for<readonly [string, readonly string[]]>([
    ['before-keychain', ['recorded the new one', 'recorded the new one', 'not-recorded -']],
    ['after-keychain', ['recorded the new one', 'recorded the new one', 'recorded the new one']],
    ['before-end', ['recorded the new one', 'recorded the new one', 'recorded the new one']],
  ])('many at once, killed %s the last', async ([step, expected], { skip }) => {
    if (noKeyring) return skip(noKeyring);
    await killedAt('many', step, all());
    expect(await afterRestart()).toEqual(expected);
  });
});

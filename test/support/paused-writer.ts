import { systemIds } from '../../electron/adapters/ids.ts';
import { DEVELOPMENT, systemKeychain } from '../../electron/adapters/keychain/keychain.ts';
import { patience, patientKeychain } from '../../electron/adapters/keychain/patient-keychain.ts';
import type { Keychain } from '../../electron/ports/vault.ts';
import { vaultEntries } from '../../electron/services/vault/entries/entries.ts';
import { EcfAccountId } from '../../electron/shared/domain/values/ids.ts';
import { TestClock } from './clock.ts';
import { recordsIn } from './records.ts';

/**
 * `node paused-writer.ts FOLDER WORK STEP ID...`: stores, destroys or stores many with real records and the system's
 * keychain, and stops for good at one step, saying so, until it is killed.
 */
const [folder = '', work = '', step = '', ...ids] = process.argv.slice(2);

function stop(): Promise<never> {
  console.log('stopped');
  setInterval(() => {}, 1000);
  return new Promise(() => {});
}

const real = patientKeychain(
  DEVELOPMENT.credentials,
  systemKeychain(DEVELOPMENT.credentials, () => {}),
  patience(),
);
let changes = 0;

/** Stops before or after the last change that is made. */
async function change<T>(what: () => Promise<T>): Promise<T> {
  changes += 1;
  const isLast = changes === ids.length;
  if (isLast && step === 'before-keychain') return stop();
  const answer = await what();
  return isLast && step === 'after-keychain' ? stop() : answer;
}

const keychain: Keychain = {
  ...real,
  write: (name, value) => change(() => real.write(name, value)),
  remove: (name) => change(() => real.remove(name)),
};
const accounts = ids.map((id) => EcfAccountId.parse(id));
const [first] = accounts;
if (!first) throw new Error('no account was named');
const clock = new TestClock();
const entries = vaultEntries({
  records: recordsIn(folder, clock),
  keychain,
  ids: systemIds,
  clock,
});
const credential = { login: 'pplain', password: 'the new one' };

if (work === 'store') await entries.store(first, credential);
if (work === 'destroy') await entries.remove(first);
if (work === 'many') {
  const run = entries.begin(accounts);
  if (!run.ok) throw new Error(run.failure.code);
  for (const id of accounts) await run.value.write(id, credential);
  if (step !== 'before-end') run.value.end();
}
await stop();

import keytar from 'keytar';
import { systemClock } from '../../electron/adapters/clock.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import { DEVELOPMENT, systemKeychain } from '../../electron/adapters/keychain/keychain.ts';
import { patience, patientKeychain } from '../../electron/adapters/keychain/patient-keychain.ts';
import type { Keychain } from '../../electron/ports/vault.ts';
import { vaultEntries } from '../../electron/services/vault/entries/entries.ts';
import type { EcfAccountId } from '../../electron/shared/domain/values/ids.ts';
import { whyNoKeyring } from '../support/keyring.ts';
import { added, joined, someEcfAccount, somePerson } from '../support/people.ts';
import { openBenchRecords } from './firms/open-firm.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { good } from './measuring/good.ts';
import { byTurns, timed, timedEach } from './measuring/pairs.ts';
import { type Figure, type Measured, NotMeasurable } from './report/figure.ts';

const READS = 100;
const ROUNDS = 11;
const NAME = 'bench:one';
const STORED = 200;
const STORE_ROUNDS = 5;
const clock = systemClock;

/** The keychain as the app asks it; where there is none, nothing can be measured. */
function realKeychain(): Keychain {
  const reason = whyNoKeyring();
  if (reason !== undefined) throw new NotMeasurable(reason);
  const door = systemKeychain(DEVELOPMENT.credentials, (what, error) => {
    throw new Error(what, { cause: error });
  });
  return patientKeychain(DEVELOPMENT.credentials, door, patience());
}

/** Reading one stored credential through our door, against asking keytar itself; milliseconds per read. */
async function read(): Promise<Measured> {
  const keychain = realKeychain();
  await keychain.write(NAME, 'invented secret of the bench');
  const measured = await byTurns(
    ROUNDS,
    () => timedEach(READS, () => keychain.read(NAME)),
    () => timedEach(READS, () => keytar.getPassword(DEVELOPMENT.credentials, NAME)),
  );
  await keychain.remove(NAME);
  return measured;
}

/** Records with one person who has so many CM/ECF accounts. */
function manyAccounts(folder: string) {
  const records = openBenchRecords(folder);
  const person = somePerson();
  const accounts = Array.from({ length: STORED }, () => someEcfAccount(person));
  records.append([added(person), ...accounts.map(joined)]);
  return { records, ids: accounts.map(({ id }) => id) };
}

/** Storing 200 credentials one by one with the durable index, against as many of keytar's own writes of the same length. Milliseconds. */
function store(): Promise<Measured> {
  const keychain = realKeychain();
  return withFolder(async (folder) => {
    const { records, ids } = manyAccounts(folder);
    const entries = vaultEntries({ records, keychain, ids: systemIds, clock });
    let round = 0;
    const credential = () => ({ login: 'benchlogin', password: `invented password ${round}` });
    const ours = async (id: EcfAccountId) => void good(await entries.store(id, credential()));
    const bare = (id: EcfAccountId) => {
      const text = JSON.stringify({ ...credential(), writeId: id, recordedAt: clock.now() });
      return keytar.setPassword(DEVELOPMENT.credentials, id, text);
    };
    const all = (one: (id: EcfAccountId) => Promise<void>) => {
      round += 1;
      return timed(async () => {
        for (const id of ids) await one(id);
      });
    };
    const measured = await byTurns(
      STORE_ROUNDS,
      () => all(ours),
      () => all(bare),
    );
    for (const id of ids) await keytar.deletePassword(DEVELOPMENT.credentials, id);
    records.close();
    return measured;
  });
}

export const figures: readonly Figure[] = [
  { name: 'vault.read', unit: 'ms', kind: 'ratio', target: 1.15, run: read },
  { name: 'vault.store200', unit: 'ms', kind: 'ratio', target: 1.3, run: store },
];

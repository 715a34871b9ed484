import keytar from 'keytar';
import { SERVICE, systemKeychain } from '../../electron/adapters/keychain/keychain.ts';
import { whyNoKeyring } from '../support/keyring.ts';
import { type Figure, type Measured, NotMeasurable } from './lib/figure.ts';
import { byTurns, timed } from './lib/pairs.ts';

const READS = 100;
const ROUNDS = 11;
const NAME = 'bench:one';

/** Reading one stored credential through our door, against asking keytar itself; milliseconds per read. */
async function read(): Promise<Measured> {
  const reason = whyNoKeyring();
  if (reason !== undefined) throw new NotMeasurable(reason);
  const keychain = systemKeychain((what, error) => {
    throw new Error(what, { cause: error });
  });
  await keychain.write(NAME, 'invented secret of the bench');
  const perRead = async (one: () => Promise<unknown>) =>
    (await timed(async () => {
      for (let n = 0; n < READS; n += 1) await one();
    })) / READS;
  const measured = await byTurns(
    ROUNDS,
    () => perRead(() => keychain.read(NAME)),
    () => perRead(() => keytar.getPassword(SERVICE, NAME)),
  );
  await keychain.remove(NAME);
  return measured;
}

export const figures: readonly Figure[] = [
  { name: 'vault.read', unit: 'ms', kind: 'ratio', target: 1.15, run: read },
];

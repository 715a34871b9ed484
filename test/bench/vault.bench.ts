import { randomUUID } from 'node:crypto';
import keytar from 'keytar';
import Papa from 'papaparse';
import { systemClock } from '../../electron/adapters/clock.ts';
import { csv } from '../../electron/adapters/csv/csv.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import { SERVICE, systemKeychain } from '../../electron/adapters/keychain/keychain.ts';
import { patience, patientKeychain } from '../../electron/adapters/keychain/patient-keychain.ts';
import type { Keychain } from '../../electron/ports/vault.ts';
import { vaultEntries } from '../../electron/services/vault/entries.ts';
import { rescueService } from '../../electron/services/vault/rescue.ts';
import type { EcfAccountId } from '../../electron/shared/domain/values/ids.ts';
import { directory } from '../assets/shipped.ts';
import { whyNoKeyring } from '../support/keyring.ts';
import { added, joined, someEcfAccount, somePerson } from '../support/people.ts';
import { withFolder } from './lib/bench-folder.ts';
import { type Figure, type Measured, NotMeasurable } from './lib/figure.ts';
import { openBenchRecords } from './lib/open-firm.ts';
import { byTurns, timed } from './lib/pairs.ts';

const READS = 100;
const ROUNDS = 11;
const NAME = 'bench:one';
const STORED = 200;
const EXPORTED = 5_000;
const IMPORTS = 20;
const clock = systemClock;

/** The keychain as the app asks it; where there is none, nothing can be measured. */
function realKeychain(): Keychain {
  const reason = whyNoKeyring();
  if (reason !== undefined) throw new NotMeasurable(reason);
  const door = systemKeychain(SERVICE, (what, error) => {
    throw new Error(what, { cause: error });
  });
  return patientKeychain(SERVICE, door, patience());
}

/** Reading one stored credential through our door, against asking keytar itself; milliseconds per read. */
async function read(): Promise<Measured> {
  const keychain = realKeychain();
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

/** Storing 200 credentials one by one with the durable index, against as many of keytar's own writes of the same length. */
function store(): Promise<Measured> {
  const keychain = realKeychain();
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    const person = somePerson();
    const accounts = Array.from({ length: STORED }, () => someEcfAccount(person));
    records.append([added(person), ...accounts.map(joined)]);
    const entries = vaultEntries({ records, keychain, ids: systemIds, clock });
    let round = 0;
    const credential = () => ({ login: 'benchlogin', password: `invented password ${round}` });
    const ours = async (id: EcfAccountId) => {
      const stored = await entries.store(id, credential());
      if (!stored.ok) throw new Error(stored.failure.code);
    };
    const bare = (id: EcfAccountId) => {
      const text = JSON.stringify({ ...credential(), writeId: id, recordedAt: clock.now() });
      return keytar.setPassword(SERVICE, id, text);
    };
    const all = (one: (id: EcfAccountId) => Promise<void>) => {
      round += 1;
      return timed(async () => {
        for (const { id } of accounts) await one(id);
      });
    };
    const measured = await byTurns(
      3,
      () => all(ours),
      () => all(bare),
    );
    for (const { id } of accounts) await keytar.deletePassword(SERVICE, id);
    records.close();
    return measured;
  });
}

/** Names that differ as names do. */
function inventedName(n: number): string {
  const syllables = ['ba', 'del', 'fin', 'mar', 'ro', 'sil', 'ta', 'ven'];
  const word = (seed: number) =>
    [seed, seed >> 3, seed >> 6].map((part) => syllables[part % 8] ?? '').join('');
  return `${word(n * 37)} ${word(n * 101 + 7)}`;
}

/** A browser's export of 5,000 rows of which 200 are courts'. */
function bigExport(): string {
  const every = EXPORTED / STORED;
  const rows = Array.from({ length: EXPORTED }, (_, n) => {
    const isCourt = n % every === 0;
    const court = directory.courts[(n / every) % 10];
    return [
      isCourt ? `${court?.id} court` : `Shop number ${n}`,
      isCourt
        ? `${court?.ecfUrl}/cgi-bin/login.pl?${n}`
        : `https://www.shop${n}.example/account/sign-in`,
      inventedName(Math.floor(n / every / 10)).replace(/^(.)\S* /, '$1'),
      `Invented, "password" ${n}`,
      n % 7 === 0 ? 'a note\nof two lines' : '',
    ];
  });
  return Papa.unparse([['name', 'url', 'username', 'password', 'note'], ...rows]);
}

/** From the bytes of the export to the preview, against the CSV parser alone on its text. */
function rescue(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    // The browser of somebody who files for twenty attorneys in ten courts.
    const people = Array.from({ length: 20 }, (_, n) => somePerson({ name: inventedName(n) }));
    const courts = directory.courts.slice(0, 10).map(({ id }) => id);
    records.append(
      people.flatMap((person) => [
        added(person),
        ...courts.map((id) => joined(someEcfAccount(person, id))),
      ]),
    );
    const text = bigExport();
    const base64 = Buffer.from(text).toString('base64');
    const nothing = () => {
      throw new Error('not part of a preview');
    };
    const { service } = rescueService({
      records,
      courts: { records: async () => directory.courts },
      entries: { read: nothing, store: nothing, remove: nothing, begin: nothing, settle: nothing },
      grants: { give: nothing, use: nothing, dropAll: nothing },
      dialogs: { chooseFile: nothing },
      files: { read: nothing, write: nothing, destroy: nothing },
      csv,
      clock,
      ids: { ...systemIds, newId: randomUUID },
      tell: () => {},
    });
    const perImport = async (one: () => unknown) =>
      (await timed(async () => {
        for (let n = 0; n < IMPORTS; n += 1) await one();
      })) / IMPORTS;
    const measured = await byTurns(
      ROUNDS,
      () =>
        perImport(async () => {
          const preview = await service.read({ name: 'export.csv', base64 });
          if (!preview.ok || preview.value.rows.length !== STORED) throw new Error('not previewed');
        }),
      () => perImport(() => Papa.parse(text)),
    );
    records.close();
    return measured;
  });
}

export const figures: readonly Figure[] = [
  { name: 'vault.read', unit: 'ms', kind: 'ratio', target: 1.15, run: read },
  { name: 'vault.store200', unit: 'ms', kind: 'ratio', target: 1.3, run: store },
  { name: 'vault.rescue5000', unit: 'ms', kind: 'ratio', target: 2, run: rescue },
];

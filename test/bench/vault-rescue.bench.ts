import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import Papa from 'papaparse';
import { systemClock } from '../../electron/adapters/clock.ts';
import { fileReading } from '../../electron/adapters/csv/file-reading.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { Records } from '../../electron/ports/records.ts';
import { rescueService } from '../../electron/services/vault/files/rescue.ts';
import { directory } from '../assets/shipped.ts';
import { added, joined, someEcfAccount, somePerson } from '../support/people.ts';
import { openBenchRecords } from './firms/open-firm.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { good } from './measuring/good.ts';
import { holdWatch } from './measuring/hold.ts';
import { byTurns, timed, timedEach } from './measuring/pairs.ts';
import type { Figure, Measured } from './report/figure.ts';

const ROUNDS = 11;
const EXPORTED = 5_000;
/** Rows of the export that belong to courts. */
const COURTS_ROWS = 200;
const IMPORTS = 3;
const ATTORNEYS = 20;

/** Names that differ as names do. */
function inventedName(n: number): string {
  const syllables = ['ba', 'del', 'fin', 'mar', 'ro', 'sil', 'ta', 'ven'];
  const word = (seed: number) =>
    [seed, seed >> 3, seed >> 6].map((part) => syllables[part % 8] ?? '').join('');
  return `${word(n * 37)} ${word(n * 101 + 7)}`;
}

/** A browser's export of 5,000 rows; 200 of them belong to courts. */
function bigExport(): string {
  const every = EXPORTED / COURTS_ROWS;
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

/** Records twenty attorneys in ten courts, as one paralegal may file for them. */
function recordAttorneys(records: Records): void {
  const courts = directory.courts.slice(0, 10).map(({ id }) => id);
  const people = Array.from({ length: ATTORNEYS }, (_, n) => somePerson({ name: inventedName(n) }));
  const events = people.flatMap((person) => [
    added(person),
    ...courts.map((id) => joined(someEcfAccount(person, id))),
  ]);
  good(records.append(events));
}

/** The rescue of a browser's passwords over real records, as far as its preview. */
function rescueOver(records: Records) {
  const nothing = () => {
    throw new Error('not part of a preview');
  };
  return rescueService({
    records,
    courts: { records: async () => directory.courts },
    entries: { begin: nothing },
    grants: { use: nothing },
    dialogs: { chooseFile: nothing },
    files: { read: nothing, write: nothing, destroy: nothing },
    reading: fileReading(),
    clock: systemClock,
    ids: { ...systemIds, newId: randomUUID },
    tell: () => {},
  }).service;
}

/** The CSV parser alone on a text, in a thread of its own as ours is: what a thread saw of an export goes with it. */
async function parseInThread(text: string): Promise<void> {
  const thread = new Worker(new URL('./measuring/bare-parser.ts', import.meta.url), {
    workerData: text,
  });
  await once(thread, 'message');
  await thread.terminate();
}

/** From the bytes of the export to the preview, against the CSV parser alone on its text. Milliseconds. */
function rescue(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    recordAttorneys(records);
    const service = rescueOver(records);
    const text = bigExport();
    const base64 = Buffer.from(text).toString('base64');
    const preview = async () => {
      const read = good(await service.read({ name: 'export.csv', base64 }));
      if ('asks' in read) throw new Error('the export is UTF-8');
      const { rows } = read;
      if (rows.length !== COURTS_ROWS) throw new Error('not previewed');
    };
    const pairs = await byTurns(
      ROUNDS,
      () => timedEach(IMPORTS, preview),
      () => timedEach(IMPORTS, () => parseInThread(text)),
    );
    const hold = holdWatch();
    await hold.during(() => timed(preview));
    records.close();
    return { ...pairs, longestHold: hold.longest() };
  });
}

export const figures: readonly Figure[] = [
  { name: 'vault.rescue5000', unit: 'ms', kind: 'ratio', target: 2, run: rescue },
];

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { fileReading } from '../../../../electron/adapters/csv/file-reading.ts';
import { systemFiles } from '../../../../electron/adapters/files/files.ts';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import type { Records } from '../../../../electron/ports/records.ts';
import { presenceGrants } from '../../../../electron/services/shared/grants.ts';
import { vaultEntries } from '../../../../electron/services/vault/entries/entries.ts';
import {
  type RescueService,
  rescueService,
} from '../../../../electron/services/vault/files/rescue.ts';
import type { News } from '../../../../electron/shared/contract/events.ts';
import {
  type RescueChoice,
  RescuePreview,
} from '../../../../electron/shared/contract/groups/rescue.ts';
import { RowsReport } from '../../../../electron/shared/contract/shapes.ts';
import type { EcfAccount, Person } from '../../../../electron/shared/domain/people/person.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { credentialState } from '../../../../electron/shared/domain/vault/credential.ts';
import { directory } from '../../../assets/shipped.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';

const CANARY = 'Canary-7f3a';
const ALNB = 'https://ecf.alnb.uscourts.gov/cgi-bin/login.pl';
const FLSB = 'https://ecf.flsb.uscourts.gov/';
const EXPORT = [
  'name,url,username,password,note',
  'Bank,https://bank.example/,me,bank-secret-1,',
  `alnb,${ALNB},pplainview,${CANARY}-1,`,
  `flsb,${FLSB},qmarsh,${CANARY}-2,`,
  `almd,https://ecf.almd.uscourts.gov/,nobody1,${CANARY}-3,`,
  `pacer,https://pacer.login.uscourts.gov/csologin/login.jsf,pplainview,${CANARY}-p,`,
  `bad,https://ecf.ncmb.uscourts.gov/,x,"${CANARY}\n4",`,
].join('\n');

const CAEB = [
  'name,url,username,password,note',
  `efiling3,https://efiling3.caeb.uscourts.gov/Login,aashgrove,${CANARY}-6,`,
  `caeb,https://ecf.caeb.uscourts.gov/,aashgrove,${CANARY}-7,`,
].join('\n');

let folder: string;
let file: string;
let answered: string | undefined;
let records: Records;
let keychain: FakeKeychain;
let clock: TestClock;
let news: News[];
let rescue: RescueService;
let grants: ReturnType<typeof presenceGrants>;
let paula: Person;
let quentin: Person;
let paulaAtAlnb: EcfAccount;

beforeEach(() => {
  folder = newFolder();
  file = join(folder, 'Chrome Passwords.csv');
  answered = file;
  writeFileSync(file, EXPORT);
  clock = new TestClock();
  records = recordsIn(folder, clock);
  keychain = new FakeKeychain();
  news = [];
  grants = presenceGrants(clock, systemIds);
  paula = somePerson({ name: 'Paula Plainview' });
  quentin = somePerson({ name: 'Quentin Marsh' });
  paulaAtAlnb = someEcfAccount(paula, 'alnb');
  records.append([added(paula), added(quentin), joined(paulaAtAlnb)]);
  rescue = rescueService({
    records,
    courts: { records: async () => directory.courts },
    entries: vaultEntries({ records, keychain, ids: systemIds, clock }),
    grants,
    dialogs: { chooseFile: async () => answered },
    files: systemFiles(() => {}),
    reading: fileReading(),
    clock,
    ids: systemIds,
    tell: (piece) => {
      news.push(piece);
    },
  });
});

async function chosen(): Promise<z.infer<typeof RescuePreview>> {
  const answer = await rescue.service.choose({});
  if (!answer.ok) throw new Error(answer.failure.code);
  return RescuePreview.parse(answer.value);
}

/** A file as the page passes on what was dropped on it. */
const dropped = (text: string) =>
  rescue.service.read({ name: 'dropped.csv', base64: Buffer.from(text).toString('base64') });

function commit(importId: string, choices: z.infer<typeof RescueChoice>[]) {
  const grant = grants.give({ action: 'rescue', importId });
  return rescue.service.commit({ importId, grant, choices });
}

const toAccount = (row: number, ecfAccountId = paulaAtAlnb.id) =>
  ({ row, to: { kind: 'account', ecfAccountId } }) as const;
const toPerson = (row: number, person: Person, courtId: string) =>
  ({
    row,
    to: {
      kind: 'person',
      personId: person.id,
      courtId: CourtId.parse(courtId),
      capacity: 'attorney',
    },
  }) as const;

describe('B3: an export whose letters can’t be read', () => {
  const latin = Buffer.from(
    `name,url,username,password,note\nalnb,${ALNB},pplainview,Jos\u00e9-27,\n`,
    'latin1',
  );
  const read = () => rescue.service.read({ name: 'x.csv', base64: latin.toString('base64') });
  async function asked(): Promise<string> {
    const answer = await good(read());
    if (!('asks' in answer)) throw new Error('it was read without a question');
    return answer.importId;
  }

  it('asks how it is written, and keeps the letters as they are then', async () => {
    const importId = await asked();
    const preview = await good(rescue.service.readAs({ importId, encoding: 'windows-1252' }));
    expect(preview.rows).toMatchObject([{ problems: [], warnings: ['encoding-chosen'] }]);
    await commit(preview.importId, [toAccount(0)]);
    expect(JSON.parse(keychain.entries.get(paulaAtAlnb.id) ?? '{}')).toMatchObject({
      password: 'José-27',
    });
  });

  it('lets another answer be tried while none made a table of it', async () => {
    const importId = await asked();
    expect(await rescue.service.readAs({ importId, encoding: 'utf-8' })).toMatchObject({
      failure: { code: 'file-encoding-unknown' },
    });
    expect(await rescue.service.readAs({ importId, encoding: 'utf-16le' })).toMatchObject({
      ok: false,
    });
    expect(await rescue.service.readAs({ importId, encoding: 'windows-1252' })).toMatchObject({
      ok: true,
    });
  });

  it('is forgotten on lock, when it is dropped, and once it was read', async () => {
    const locked = await asked();
    rescue.forget();
    const gone = { failure: { code: 'import-not-open' } };
    const as1252 = (importId: string) =>
      rescue.service.readAs({ importId, encoding: 'windows-1252' });
    expect(await as1252(locked)).toMatchObject(gone);
    const left = await asked();
    await rescue.service.drop({ importId: left });
    expect(await as1252(left)).toMatchObject(gone);
    const done = await asked();
    await good(as1252(done));
    expect(await as1252(done)).toMatchObject(gone);
  });

  it('can still be destroyed after the question was put away', async () => {
    writeFileSync(file, latin);
    const answer = await good(rescue.service.choose({}));
    if (!('asks' in answer)) throw new Error('it was read without a question');
    const { importId } = answer;
    const preview = await good(rescue.service.readAs({ importId, encoding: 'windows-1252' }));
    await rescue.service.drop({ importId });
    expect(await rescue.service.destroyFile({ importId: preview.importId })).toMatchObject({
      ok: true,
    });
    expect(existsSync(file)).toBe(false);
  });
});

describe('looking at an export', () => {
  it('case 13: takes the login of a court’s own filing site, and not of the CM/ECF where nobody files', async () => {
    writeFileSync(file, CAEB);
    const preview = await chosen();
    expect(preview.rows).toMatchObject([{ line: 2, courts: [{ courtId: 'caeb' }] }]);
    expect(preview.counts).toMatchObject({ total: 2, ignored: 1 });
  });

  it('B12: shows which court and which person, counts the rest, and no password leaves', async () => {
    const preview = await chosen();
    expect(preview).toMatchObject({
      fileName: 'Chrome Passwords.csv',
      format: 'chrome',
      canDestroyFile: true,
      counts: { total: 6, ignored: 2, pacer: 1, repeated: 0 },
    });
    expect(preview.rows).toMatchObject([
      {
        line: 3,
        courts: [{ courtId: 'alnb' }],
        maskedLogin: 'p••••',
        guess: { personName: 'Paula Plainview' },
        suggested: paulaAtAlnb.id,
        places: [{ ecfAccountId: paulaAtAlnb.id, state: 'not-recorded' }],
      },
      { line: 4, courts: [{ courtId: 'flsb' }], guess: { personId: quentin.id }, places: [] },
      { line: 5, courts: [{ courtId: 'almd' }] },
      { line: 7, courts: [{ courtId: 'ncmb' }], problems: ['field-has-control-characters'] },
    ]);
    const said = JSON.stringify(preview);
    for (const hidden of [CANARY, 'bank-secret', 'pplainview', 'qmarsh']) {
      expect(said).not.toContain(hidden);
    }
  });

  it('shows what is stored already, so that nothing is replaced unseen', async () => {
    await commit((await chosen()).importId, [toAccount(0)]);
    expect((await chosen()).rows[0]?.places).toMatchObject([{ state: 'recorded' }]);
  });

  it('a dropped file is read as well, and cannot be destroyed by the app', async () => {
    expect(await dropped(EXPORT)).toMatchObject({
      ok: true,
      value: { canDestroyFile: false, rows: [{ line: 3 }, {}, {}, {}] },
    });
  });

  it.each([
    ['B6: a quote without an end', `${EXPORT}\n"x`, 'csv-quote-open'],
    ['B10: a header and nothing else', 'name,url,username,password,note\n', 'csv-no-rows'],
    ['B10: no password column', 'name,url,username\na,b,c', 'csv-column-missing'],
    ['B10: an empty file', '', 'csv-no-rows'],
    ['B11: an Excel file', 'PK\u0003\u0004rest', 'file-not-csv'],
    ['a list of something else', 'First,Last\nA,B', 'csv-not-recognized'],
  ])('%s is refused, and nothing of it is kept', async (_what, text, code) => {
    expect(await dropped(text)).toMatchObject({ failure: { code } });
    expect(keychain.calls).toEqual([]);
  });

  it('a person who closes the question has chosen nothing', async () => {
    answered = undefined;
    expect(await rescue.service.choose({})).toEqual({ ok: true, value: { isCanceled: true } });
  });
});

describe('keeping what was found', () => {
  it('stores row by row with progress: for an account there is, and for a person who joins the court with it', async () => {
    const { importId } = await chosen();
    const report = await commit(importId, [toAccount(0), toPerson(1, quentin, 'flsb')]);
    expect(report).toMatchObject({ ok: true, value: { notDone: [] } });
    const stored = [...keychain.entries.values()].map((text) => JSON.parse(text));
    expect(stored).toMatchObject([
      { login: 'pplainview', password: `${CANARY}-1` },
      { login: 'qmarsh', password: `${CANARY}-2` },
    ]);
    expect(records.ecfOf(quentin.id)).toMatchObject([
      { account: { courtId: 'flsb' }, credential: { state: 'recorded' } },
    ]);
    expect(news).toEqual([
      { kind: 'progress', of: 'rescue', done: 1, total: 2 },
      { kind: 'progress', of: 'rescue', done: 2, total: 2 },
    ]);
  });

  it('S45: nothing without proof of presence for this very import', async () => {
    const { importId } = await chosen();
    const grant = grants.give({ action: 'rescue', importId: crypto.randomUUID() });
    expect(await rescue.service.commit({ importId, grant, choices: [toAccount(0)] })).toMatchObject(
      { failure: { code: 'presence-needed' } },
    );
    expect(keychain.calls).toEqual([]);
  });

  it('a failure in the middle leaves a report of what is in and what is not, and the rest can be kept later', async () => {
    const { importId } = await chosen();
    keychain.trouble = 'keychain-locked';
    keychain.troubleFrom = 2;
    const choices = [toAccount(0), toPerson(1, quentin, 'flsb'), toPerson(2, paula, 'almd')];
    const first = await commit(importId, choices);
    expect(first).toMatchObject({
      value: {
        done: [{ row: 0 }],
        notDone: [
          { row: 1, code: 'keychain-locked' },
          { row: 2, code: 'keychain-locked' },
        ],
      },
    });
    // The keychain was not asked again for the third row.
    expect(keychain.calls).toEqual(['write', 'write']);
    expect(records.pending()).toEqual([]);
    keychain.trouble = 'none';
    const second = await commit(importId, choices.slice(1));
    expect(second).toMatchObject({ value: { done: [{ row: 1 }, { row: 2 }], notDone: [] } });
    expect(keychain.entries.size).toBe(3);
    expect(records.ecfOf(quentin.id)).toHaveLength(1);
  });

  it('a killed process leaves index and keychain in agreement after the next start (S22)', async () => {
    const { importId } = await chosen();
    keychain.trouble = 'dies-after-write';
    keychain.troubleFrom = 2;
    void commit(importId, [toAccount(0), toPerson(1, quentin, 'flsb'), toPerson(2, paula, 'almd')]);
    await new Promise((resolve) => setImmediate(resolve));
    records.close();
    records = recordsIn(folder, clock);
    keychain.trouble = 'none';
    await vaultEntries({ records, keychain, ids: systemIds, clock }).settle();
    expect(records.pending()).toEqual([]);
    const kept = records
      .ecfAll()
      .filter(({ credential }) => credentialState(credential) === 'recorded')
      .map(({ account }) => account.id);
    expect(kept.toSorted()).toEqual([...keychain.entries.keys()].toSorted());
    expect(kept).toHaveLength(2);
  });

  it('locking the app in the middle stops it and forgets the passwords', async () => {
    const { importId } = await chosen();
    keychain.ask();
    const report = commit(importId, [toAccount(0), toPerson(1, quentin, 'flsb')]);
    await new Promise((resolve) => setImmediate(resolve));
    rescue.forget();
    keychain.answer();
    expect(RowsReport.parse(await good(report))).toMatchObject({
      done: [{ row: 0 }],
      notDone: [{ row: 1, code: 'import-stopped' }],
    });
    expect(await commit(importId, [toAccount(0)])).toMatchObject({
      failure: { code: 'import-not-open' },
    });
  });

  it('what was read is forgotten after a quarter of an hour', async () => {
    const { importId } = await chosen();
    clock.pass(15 * 60);
    expect(await commit(importId, [toAccount(0)])).toMatchObject({
      failure: { code: 'import-not-open' },
    });
  });

  it('a login of one court is never kept as another’s, nor two for one account, nor a bad row', async () => {
    const { importId } = await chosen();
    for (const choices of [
      [toAccount(1)],
      [toPerson(0, quentin, 'flsb')],
      [toAccount(0), toAccount(0)],
      [toPerson(1, quentin, 'flsb'), toPerson(1, quentin, 'flsb')],
      [toAccount(3)],
      [toAccount(99)],
    ]) {
      expect(await commit(importId, choices)).toMatchObject({ failure: { code: 'bad-request' } });
    }
    expect(keychain.calls).toEqual([]);
  });
});

describe('B25: the export itself', () => {
  it('is destroyed when asked, also after the app was locked', async () => {
    const { importId } = await chosen();
    rescue.forget();
    expect(await rescue.service.destroyFile({ importId })).toEqual({ ok: true, value: {} });
    expect(existsSync(file)).toBe(false);
    expect(await rescue.service.destroyFile({ importId })).toMatchObject({
      failure: { code: 'import-not-open' },
    });
  });

  it('is never copied: no other file holds a password of it', async () => {
    const { importId } = await chosen();
    await commit(importId, [toAccount(0)]);
    records.close();
    for (const name of ['records.db', 'records.db-wal']) {
      if (existsSync(join(folder, name))) {
        expect(readFileSync(join(folder, name), 'latin1')).not.toContain(CANARY);
      }
    }
  });

  it('is left alone when somebody has changed it since', async () => {
    const { importId } = await chosen();
    writeFileSync(file, `${EXPORT}\none more line`);
    expect(await rescue.service.destroyFile({ importId })).toMatchObject({
      failure: { code: 'file-changed' },
    });
    expect(existsSync(file)).toBe(true);
  });

  it('is left alone when it was not opened by the app', async () => {
    const answer = await dropped(EXPORT);
    const importId = answer.ok ? answer.value.importId : '';
    expect(await rescue.service.destroyFile({ importId })).toMatchObject({
      failure: { code: 'import-not-open' },
    });
  });
});

it('holds nothing of a file that was being read when the app locked', async () => {
  const reading = dropped(EXPORT);
  rescue.forget();
  expect(await reading).toMatchObject({ ok: false, failure: { code: 'import-stopped' } });
});

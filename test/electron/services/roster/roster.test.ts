import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { csv } from '../../../../electron/adapters/csv/csv.ts';
import { catalogueWords } from '../../../../electron/adapters/words.ts';
import type { Records } from '../../../../electron/ports/records.ts';
import { historyService } from '../../../../electron/services/people/history.ts';
import { rosterImportService } from '../../../../electron/services/roster/roster.ts';
import { rememberedActs } from '../../../../electron/services/shared/acts.ts';
import { CONTRACT } from '../../../../electron/shared/contract/contract.ts';
import type { News } from '../../../../electron/shared/contract/events.ts';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { savedFiles } from '../../../support/doors.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

const FILE = 'C:\\Users\\dana\\people.csv';
const TEXT = [
  'Name,Role,E-mail,Bar number,Courts,PACER username,In charge',
  'Ann Ashgrove,Attorney,ann@firm.example,ASB-1,"alnb; flsb",aashgrove1,Greta Quill',
  'Bob Birch,astronaut,bob@firm.example,ASB-2,alnb,,',
  'Cosmo Clearwater,Paralegal,cosmo@firm.example,,alnb,,',
  '',
].join('\r\n');

function someImport(content: string | Uint8Array = TEXT) {
  const ground = someGround();
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const doors = savedFiles({ [FILE]: bytes });
  const acts = rememberedActs(ground.ids);
  const news: News[] = [];
  const service = rosterImportService({
    ...ground,
    ...doors,
    csv,
    words: catalogueWords(),
    acts,
    tell: (item) => news.push(item),
  });
  const history = historyService({ records: ground.records, acts });
  /** Opens the file as the page would. */
  const open = async () => previewIn(await good(service.choose({})));
  /** Drops a file as the page would. */
  const drop = async (text: string | Uint8Array, name = 'dropped.csv') =>
    good(service.read({ name, base64: Buffer.from(text).toString('base64') }));
  return { ...ground, ...doors, doors, service, history, news, open, drop };
}

type Read = z.infer<typeof CONTRACT.rosterImport.choose.output>;

/** The preview in an answer, parsed as the bridge parses it. */
function previewIn(answer: Read) {
  const preview = CONTRACT.rosterImport.choose.output.parse(answer);
  if (preview.isCancelled || preview.asks === 'encoding') throw new Error('no preview');
  return preview;
}

/** The file in an answer that waits for somebody to say how it is written. */
function unreadIn(answer: Read): string {
  const asked = CONTRACT.rosterImport.choose.output.parse(answer);
  if (asked.isCancelled || asked.asks !== 'encoding') throw new Error('no encoding was asked');
  return asked.importId;
}

const everything = (records: Records) => ({
  people: records.people().map(({ person }) => person),
  accounts: records.people().flatMap(({ pacerAccounts }) => pacerAccounts),
  courts: records.ecfAll().map(({ account }) => account),
});

describe('a roster file in the preview', () => {
  it('shows each row with what is wrong in it, and records nothing yet', async () => {
    const { open, records } = someImport();
    const preview = await open();
    expect(preview).toMatchObject({
      fileName: 'people.csv',
      canDeleteFile: true,
      counts: { total: 3, ready: 2, ask: 0, problem: 1, skipped: 0 },
      fields: ['name', 'role', 'email', 'barNumber', 'inCharge', 'courts', 'username'],
    });
    expect(preview.rows[1]).toMatchObject({
      line: 3,
      status: 'problem',
      problems: [{ field: 'role', code: 'roster-word-unknown', values: { word: 'astronaut' } }],
    });
    expect(records.people()).toEqual([]);
  });

  it('is mended in place', async () => {
    const { open, service } = someImport();
    const { importId } = await open();
    const field = 'role' as const;
    const fixed = await good(
      service.fix({ importId, row: 1, field, value: 'Partner', reach: 'row' }),
    );
    expect(fixed).toMatchObject({ counts: { ready: 3, problem: 0 } });
    const [row] = await good(service.rowsNow({ importId, rows: [1] }));
    expect(row).toMatchObject({ status: 'ready', act: 'add' });
    expect(row?.values[1]).toBe('Partner');
    const beyond = { importId, row: 3, field, value: 'Partner', reach: 'row' as const };
    expect(service.fix(beyond)).toMatchObject({ ok: false });
  });

  it('is mended in place also where first and last name stand apart', async () => {
    const { open, service } = someImport(
      'First name,Last name,E-mail\nAnn,,a@f.example\n,,b@f.example\n',
    );
    const { importId, rows } = await open();
    expect(rows[1]?.problems).toMatchObject([{ field: 'lastName', code: 'field-required' }]);
    const fix = { importId, row: 1, field: 'lastName', value: 'Birch', reach: 'row' } as const;
    expect(await good(service.fix(fix))).toMatchObject({ counts: { ready: 2 } });
  });

  it('is mended in all rows with the same faulty text at once, and in no other', async () => {
    const { open, service } = someImport(
      [
        'Name,Role,E-mail',
        'Ann,astronaut,ann@firm.example',
        'Bob,astronaut,unclear',
        'Cleo,pilot,unclear',
        'Dora,astronaut,dora@firm.example',
        'Egon,attorney,egon@firm.example',
        '',
      ].join('\n'),
    );
    const { importId, rows } = await open();
    expect(rows.map(({ problems }) => problems.map(({ field, alike }) => [field, alike]))).toEqual([
      [['role', 3]],
      // An address is one person’s: never the same for all.
      [
        ['email', 1],
        ['role', 3],
      ],
      [
        ['email', 1],
        ['role', 1],
      ],
      [['role', 3]],
      [],
    ]);
    const fix = { importId, row: 0, field: 'role', value: 'staff', reach: 'alike' } as const;
    expect(await good(service.fix(fix))).toMatchObject({ counts: { ready: 3, problem: 2 } });
    const now = await good(service.rowsNow({ importId, rows: [0, 1, 2, 3, 4] }));
    expect(now.map(({ values }) => values[1])).toEqual([
      'staff',
      'staff',
      'pilot',
      'staff',
      'attorney',
    ]);
  });

  it('follows the columns as a person sets them', async () => {
    const { open, service } = someImport();
    const { importId, columns } = await open();
    const mapping = columns.map(({ field }) => (field === 'role' ? ('ignored' as const) : field));
    const mapped = await good(
      service.map({ importId, mapping, defaultRole: 'trustee', standing: 'new-to-court' }),
    );
    expect(mapped).toMatchObject({ counts: { ready: 3 }, defaultRole: 'trustee' });
  });

  it('has no more of a long cell than can be shown', async () => {
    const { open } = someImport(`Name,Note\n${'x'.repeat(50_000)},y\n`);
    const { rows } = await open();
    expect(rows[0]?.values[0]?.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['B1 UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['B1 UTF-8 without one', Buffer.from(TEXT)],
    ['B2 UTF-16, little end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['B2 UTF-16, big end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['B4 carriage returns alone', Buffer.from(TEXT.replaceAll('\r\n', '\r'))],
    ['B5 semicolons', Buffer.from(TEXT.replaceAll(';', ' ').replaceAll(',', ';'))],
    ['B5 tabs', Buffer.from(TEXT.replaceAll(',', '\t'))],
    ['B5 a sep= line', Buffer.from(`sep=,\r\n${TEXT}`)],
    ['B5 a sep= line as Excel saves it', Buffer.from(`"sep=,",,,,,,\r\n${TEXT}`)],
  ])('reads %s', async (_, bytes) => {
    const { rows, counts } = await someImport(bytes).open();
    expect(counts).toMatchObject({ total: 3, ready: 2 });
    expect(rows[0]?.values[0]).toBe('Ann Ashgrove');
  });

  it('finds the headings below a title, and takes another row for them when a person says so', async () => {
    const { open, service } = someImport(`Firm roster 2026,,\r\n,,\r\n${TEXT}`);
    const preview = await open();
    expect(preview).toMatchObject({
      counts: { total: 3, ready: 2 },
      headingRow: 1,
      headingChoices: [
        { row: 0, line: 1, text: 'Firm roster 2026' },
        {
          row: 1,
          line: 3,
          text: 'Name, Role, E-mail, Bar number, Courts, PACER username, In charge',
        },
        { row: 2, line: 4 },
        { row: 3, line: 5 },
      ],
    });
    expect(preview.rows[0]).toMatchObject({ line: 4 });
    const { importId } = preview;
    await good(service.fix({ importId, row: 1, field: 'role', value: 'Partner', reach: 'row' }));
    const below = CONTRACT.rosterImport.headings.output.parse(
      await good(service.headings({ importId, row: 2 })),
    );
    expect(below.columns[0]).toMatchObject({ heading: 'Ann Ashgrove' });
    expect(below.counts.total).toBe(2);
    const back = await good(service.headings({ importId, row: 1 }));
    expect(back).toMatchObject({ counts: { total: 3, ready: 2 }, headingRow: 1 });
    expect(service.headings({ importId, row: 4 })).toMatchObject({ ok: false });
  });

  it.each([
    ['rows that end in a spare comma', 'Name,Office\nAnn,Miami,\nBob,Mobile,,\n'],
    ['headings and rows that end in one', 'Name,Office,\nAnn,Miami,\nBob,Mobile,\n'],
    ['headings that end in one alone', 'Name,Office,,\nAnn,Miami\nBob,Mobile\n'],
    ['spare spaces', 'Name,Office, \nAnn,Miami, \nBob,Mobile, ,\n'],
    ['a title filled up with commas', 'Firm roster,,\nName,Office\nAnn,Miami,\nBob,Mobile,\n'],
    ['hundreds of empty cells', `Name,Office${','.repeat(300)}\nAnn,Miami\nBob,Mobile\n`],
  ])('takes a table for what it is that has %s', async (_, text) => {
    const { columns, counts } = await someImport(text).open();
    expect(columns.map(({ heading }) => heading)).toEqual(['Name', 'Office']);
    expect(counts).toMatchObject({ ready: 2, problem: 0 });
  });

  it('keeps a last column without a heading apart from a cell that an unquoted comma moved there', async () => {
    const filled = await someImport('Name,Office,\nAnn,Miami,x\nBob,Mobile,\n').open();
    expect(filled.columns.map(({ heading }) => heading)).toEqual(['Name', 'Office', '']);
    expect(filled.counts).toMatchObject({ ready: 2 });
    const moved = await someImport('Name,Office,\nDoe, Jane,Miami\nAnn,Miami,\nBob,,\n').open();
    expect(moved.columns.map(({ heading }) => heading)).toEqual(['Name', 'Office']);
    expect(moved.counts).toMatchObject({ ready: 2, problem: 1 });
  });

  it.each([
    [';', 'a comma in the title', 'Roster of Ashgrove, Birch, Clearwater and others\n'],
    ['\t', 'commas in the title', 'Ashgrove, Birch, as of May 5, 2026\n\n'],
    [';', 'a title of two lines', 'Ashgrove, Birch\nMiami, Mobile, Orlando\n'],
    [',', 'semicolons in the title', 'Ashgrove; Birch; 2026\n'],
  ])('B5: finds the separator %j below %s', async (separator, _, title) => {
    const rows = ['Name,Office', 'Ann,Miami', 'Bob,Mobile'].join('\n');
    const { columns, counts } = await someImport(title + rows.replaceAll(',', separator)).open();
    expect(columns.map(({ heading }) => heading)).toEqual(['Name', 'Office']);
    expect(counts).toMatchObject({ ready: 2 });
  });

  it('B5: keeps to the commas of the headings though names have unquoted ones and courts as many semicolons', async () => {
    const text = [
      'Name,Office,Courts',
      'Doe, Jane,Miami,alnb; flsb; flmb',
      'Roe, Rick,Miami,alnb; flsb; flmb',
      'Ann,Miami,alnb; flsb; flmb',
    ];
    const { counts, columns } = await someImport(text.join('\n')).open();
    expect(columns).toHaveLength(3);
    expect(counts).toMatchObject({ ready: 1, problem: 2 });
  });

  it.each<readonly [string, string | Uint8Array, number]>([
    ['headings that every page repeats', 'Name,Office\nAnn,Miami\nName,Office\nBob,Tampa\n', 2],
    ['the mark that old programs end a file with', 'Name,Office\nAnn,Miami\n\x1A', 1],
    ['a NUL at its end', 'Name,Office\nAnn,Miami\n\0', 1],
    ['a Windows directory’s headings', 'displayName,surname,mail\nAnn,Ash,a@f.example\n', 1],
    ['another directory’s headings', 'cn,sn,givenName,title\nAnn Ash,Ash,Ann,Sr. Associate\n', 1],
    ['headings that explain themselves', 'Name (full),Office (city)\nAnn,Miami\n', 1],
  ])('takes exactly the people from a file with %s', async (_, content, people) => {
    const { counts, mappingProblems } = await someImport(content).open();
    expect(mappingProblems).toEqual([]);
    expect(counts).toMatchObject({ total: people, ready: people });
  });

  it('records no sum, no line and no answer of a database as a person', async () => {
    const below = [
      '-----,-----',
      'Total,2',
      'Grand total: 2,',
      '(2 rows affected),',
      '2,',
      '* on leave,',
      'Printed 5/5/2026,',
    ];
    const { rows } = await someImport(`Name,Office\n${below.join('\n')}\nPaige Total,x\n`).open();
    const codes = rows.map(({ problems }) => problems.map(({ code }) => code).join());
    expect(codes).toEqual([...below.map(() => 'roster-nobody'), '']);
  });

  it.each([
    ['B10 a title and headings without rows', 'Firm roster\nName,Office\n', 'csv-no-rows'],
    ['B6 a quotation mark never closed', 'Name,Office\n"Ann,Miami\n', 'csv-quote-open'],
    [
      'B6 a nickname in quotes, which would take the rows below with it',
      'Name,Office\n"Bo" Birch,Miami\nAnn,Tampa\n"Cy" Clearwater,Mobile\nDora,"Orlando"\n',
      'csv-quote-open',
    ],
    [
      'B6 a nickname in quotes, which would take the next cell with it',
      'Name,Office\n"Bo" Birch,"Miami"\nAnn,Tampa\n',
      'csv-quote-open',
    ],
    ['B11 a web page with another ending', '\n<html><table><tr><td>Name\nAnn', 'file-not-csv'],
    ['B11 a contact card', 'BEGIN:VCARD\nFN:Ann\nEND:VCARD\n', 'file-not-csv'],
    ['B11 JSON', '[{"name":"Ann"},\n{"name":"Bob"}]\n', 'file-not-csv'],
    ['B8 more than ten megabytes', 'x'.repeat(10 * 1024 * 1024 + 1), 'file-too-large'],
    ['B10 a heading without rows', 'Name,Office\n', 'csv-no-rows'],
    ['B11 a spreadsheet with another ending', Buffer.from('PK\x03\x04xl/workbook'), 'file-not-csv'],
    ['B11 a PDF with another ending', Buffer.from('%PDF-1.7'), 'file-not-csv'],
  ])('says what is wrong with %s', async (_, content, code) => {
    const { service, records } = someImport(content);
    expect(await service.choose({})).toMatchObject({ ok: false, failure: { code } });
    expect(records.people()).toEqual([]);
  });

  it('B2: asks how a file is written when it does not say so, and reads it then', async () => {
    const { service } = someImport(Buffer.from('Name\nJos\xe9 Ashgrove\n', 'latin1'));
    const importId = unreadIn(await good(service.choose({})));
    // Tried in vain first: as UTF-16 it is a line of Chinese, and no table.
    expect(await service.readAs({ importId, encoding: 'utf-16be' })).toMatchObject({ ok: false });
    const preview = previewIn(await good(service.readAs({ importId, encoding: 'windows-1252' })));
    expect(preview.importId).toBe(importId);
    expect(preview.rows[0]?.values).toEqual(['José Ashgrove']);
    expect(await service.readAs({ importId, encoding: 'utf-8' })).toMatchObject({
      failure: { code: 'import-not-open' },
    });
  });

  it('B2: text full of NULs is another encoding, not names', async () => {
    const { service } = someImport(Buffer.from('Name\nAnn\n', 'utf16le'));
    const importId = unreadIn(await good(service.choose({})));
    const preview = previewIn(await good(service.readAs({ importId, encoding: 'utf-16le' })));
    expect(preview.rows[0]?.values).toEqual(['Ann']);
  });

  it('has no password of the file in memory, on screen or in the rows left out', async () => {
    const text = [
      'Our firm,,,,',
      'Name,CM/ECF Password,PACER pwd,Password last set,Role',
      'Ann,Qx7-first,Qx7-second,2026-08-01,astronaut',
      '',
    ].join('\n');
    const { open, service, saved } = someImport(text);
    const preview = await open();
    expect(preview.columns.map(({ isForgotten }) => isForgotten)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(preview.columns[3]?.samples).toEqual(['2026-08-01']);
    const { importId } = preview;
    const anew = await good(service.headings({ importId, row: 0 }));
    await good(service.saveLeftOut({ importId }));
    const out = JSON.stringify([preview, anew, [...saved.values()].map(String)]);
    expect(out).toContain('astronaut');
    expect(out).not.toContain('Qx7');
  });

  it('B22: is not disturbed by headings and cells named after what every object has', async () => {
    const { open, service, records } = someImport(
      '__proto__,constructor,Name\npolluted,x,__proto__\n',
    );
    const { importId, counts } = await open();
    expect(counts).toMatchObject({ ready: 1 });
    await good(service.commit({ importId }));
    expect(records.people()[0]?.person.name).toBe('__proto__');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes a dropped file as it takes a chosen one, but can’t delete it', async () => {
    const { service, drop } = someImport();
    const preview = previewIn(await drop(TEXT));
    expect(preview).toMatchObject({ canDeleteFile: false, counts: { total: 3 } });
    const { importId } = preview;
    expect(await service.deleteFile({ importId })).toMatchObject({ ok: false });
  });
});

describe('recording a roster', () => {
  it('adds people with their PACER accounts and courts, in one act that can be taken back', async () => {
    const { open, service, records, history, news } = someImport();
    const { importId } = await open();
    const report = await good(service.commit({ importId }));
    expect(report).toMatchObject({ added: 2, updated: 0, accounts: 1, courts: 3, leftOut: 1 });
    const { people, accounts, courts } = everything(records);
    expect(people.map(({ name, role }) => [name, role]).toSorted()).toEqual([
      ['Ann Ashgrove', 'attorney'],
      ['Cosmo Clearwater', 'staff'],
    ]);
    expect(
      records
        .people()
        .map(({ inCharge = '' }) => inCharge)
        .toSorted(),
    ).toEqual(['', 'Greta Quill']);
    expect(accounts).toMatchObject([{ username: 'aashgrove1', accountType: 'not-looked' }]);
    expect(courts.map(({ courtId, standing }) => [courtId, standing]).toSorted()).toEqual([
      ['alnb', 'has-filed'],
      ['alnb', 'research-only'],
      ['flsb', 'has-filed'],
    ]);
    expect(news.some((item) => item.kind === 'progress' && item.of === 'roster')).toBe(true);

    await good(history.undoAct({ actId: report.actId ?? '' }));
    expect(everything(records)).toEqual({ people: [], accounts: [], courts: [] });
  });

  it('is all or nothing: a full disk leaves the roster as it was', async () => {
    const { open, service, records } = someImport();
    const { importId } = await open();
    const before = records.revision();
    Object.assign(records, { append: () => ({ ok: false, failure: { code: 'records-full' } }) });
    expect(await service.commit({ importId })).toMatchObject({ failure: { code: 'records-full' } });
    expect(records.revision()).toBe(before);
    expect(records.people()).toEqual([]);
  });

  it('can be stopped before anything is recorded', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `Person ${n},p${n}@firm.example`);
    const { open, service, records } = someImport(`Name,E-mail\n${rows.join('\n')}\n`);
    const { importId } = await open();
    const committing = service.commit({ importId });
    await service.stop({ importId });
    expect(await committing).toMatchObject({ failure: { code: 'import-stopped' } });
    expect(records.people()).toEqual([]);
    expect(await good(service.commit({ importId }))).toMatchObject({ added: 3000 });
  });

  it('shows and records a name in the order it is spoken, and hands a row back as it stood', async () => {
    const file = 'Name,E-mail\n"Ashgrove, Ann",ann@firm.example\n"Birch, Bo",not an address\n';
    const { open, service, records } = someImport(file);
    const { importId, rows } = await open();
    expect(rows.map(({ values }) => values[0])).toEqual(['Ann Ashgrove', 'Birch, Bo']);
    await good(service.commit({ importId }));
    expect(records.people().map(({ person }) => person.name)).toEqual(['Ann Ashgrove']);
  });

  it('waits until the columns are settled', async () => {
    const { open, service } = someImport('E-mail,Office\na@b.example,Miami\n');
    const { importId, mappingProblems } = await open();
    expect(mappingProblems).toEqual([{ code: 'roster-no-name-column', name: '' }]);
    expect(await service.commit({ importId })).toMatchObject({
      failure: { code: 'roster-mapping' },
    });
  });

  it('asks once for the column of usernames that PACER’s other columns need, and reads people all the same', async () => {
    const file = 'Name,Password set on\nAnn Ashgrove,2026-10-01\nBo Birch,31/02/2026\n';
    const { open, service } = someImport(file);
    const { importId, mappingProblems, counts } = await open();
    expect(mappingProblems).toEqual([
      { code: 'roster-no-username-column', name: 'Password set on' },
    ]);
    expect(counts).toMatchObject({ ready: 2, problem: 0 });
    expect(await service.commit({ importId })).toMatchObject({
      failure: { code: 'roster-mapping' },
    });
    const left = { mapping: ['name', 'ignored'], defaultRole: 'attorney' } as const;
    await service.map({ importId, ...left, mapping: [...left.mapping], standing: 'has-filed' });
    expect(await good(service.commit({ importId }))).toMatchObject({ added: 2 });
  });

  it('adds nobody twice who was recorded since the preview', async () => {
    const { open, service, records } = someImport();
    const { importId } = await open();
    records.append([added(somePerson({ name: 'Ann A.', email: 'ANN@firm.example' }))]);
    expect(await good(service.commit({ importId }))).toMatchObject({ added: 1, leftOut: 2 });
    expect(records.people()).toHaveLength(2);
  });

  it('B17: fills in what is missing about somebody who is there, and overwrites nothing', async () => {
    const { open, service, records } = someImport();
    const ann = somePerson({
      name: 'Ann Ashgrove-Smith',
      email: 'ann@firm.example',
      office: 'Mobile',
    });
    records.append([added(ann), joined(someEcfAccount(ann, 'alnb'))]);
    const { importId } = await open();
    await good(service.decide({ importId, rows: 'all-that-ask', decision: 'update' }));
    expect(await good(service.commit({ importId }))).toMatchObject({
      added: 1,
      updated: 1,
      courts: 2,
    });
    const known = records.person(ann.id);
    expect(known?.person).toEqual({ ...ann, barNumber: 'ASB-1' });
    expect(known?.pacerAccounts.map(({ username }) => username)).toEqual(['aashgrove1']);
    expect(
      records
        .ecfOf(ann.id)
        .map(({ account }) => account.courtId as string)
        .toSorted(),
    ).toEqual(['alnb', 'flsb']);
  });

  it('fills in what is not known of a PACER account that is there, and keeps what is recorded', async () => {
    const { open, service, records } = someImport(
      [
        'Name,E-mail,Language,PACER username,Account type,Account kind,MFA,Created,Password set',
        'Ann,ann@firm.example,Spanish,AASHGROVE1,Legacy,Shared,App,2015-03-02,2026-08-01',
        '',
      ].join('\n'),
    );
    const ann = somePerson({ name: 'Ann', email: 'ann@firm.example' });
    const body = {
      id: PacerAccountId.parse(randomUUID()),
      personId: ann.id,
      username: 'aashgrove1',
      accountType: 'upgraded' as const,
      kind: 'not-known' as const,
      mfa: 'not-known' as const,
      createdOn: '2014-01-01',
    };
    records.append([
      added(ann),
      { subject: personSubject(ann.id), kind: 'pacer-account.recorded', body },
    ]);
    const { importId } = await open();
    await good(service.decide({ importId, rows: [0], decision: 'update' }));
    expect(await good(service.commit({ importId }))).toMatchObject({
      updated: 1,
      unchanged: 0,
      accounts: 1,
    });
    expect(records.person(ann.id)).toMatchObject({
      person: { language: 'es' },
      pacerAccounts: [{ ...body, kind: 'shared', mfa: 'app', passwordSetOn: '2026-08-01' }],
    });
    expect(records.person(ann.id)?.pacerAccounts).toHaveLength(1);
  });

  it('counts apart the people about whom the file has nothing new, and records nothing for them', async () => {
    const { open, service, records } = someImport();
    const first = await open();
    await good(service.commit({ importId: first.importId }));
    const before = records.revision();
    const { importId } = await open();
    await good(service.decide({ importId, rows: 'all-that-ask', decision: 'update' }));
    const report = await good(service.commit({ importId }));
    expect(report).toEqual({
      added: 0,
      updated: 0,
      unchanged: 2,
      accounts: 0,
      courts: 0,
      leftOut: 1,
    });
    expect(records.revision()).toBe(before);
  });

  it('B17: records nothing twice for somebody whose row stands in the file again', async () => {
    const row = 'Ann Ashgrove,Attorney,ann@firm.example,ASB-1,"alnb; flsb",aashgrove1,Greta Quill';
    const [heading] = TEXT.split('\r\n');
    const { open, service, records } = someImport([heading, row, row, ''].join('\r\n'));
    const ann = somePerson({ name: 'Ann Ashgrove', barNumber: 'ASB-1' });
    records.append([added(ann)]);
    const { importId } = await open();
    await good(service.decide({ importId, rows: [0, 1], decision: 'update' }));
    expect(await good(service.commit({ importId }))).toMatchObject({
      updated: 1,
      accounts: 1,
      courts: 2,
      leftOut: 1,
    });
    expect(records.ecfOf(ann.id)).toHaveLength(2);
    expect(records.person(ann.id)?.pacerAccounts).toHaveLength(1);
  });

  it('never records a court or a PACER account twice for one person, whatever the file repeats', async () => {
    const cell = (...texts: readonly string[]) => fc.constantFrom(...texts);
    const row = fc.tuple(
      cell('Ann', 'Bob'),
      cell('', 'ann@firm.example', 'bob@firm.example'),
      cell('', 'ASB-1', 'asb1', 'B-2'),
      cell('', 'alnb', 'alnb;flsb', 'flsb'),
      cell('', 'aashgrove1', 'AASHGROVE1', 'bbirch22'),
      fc.constantFrom('update' as const, 'add' as const, 'skip' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const lines = rows.map((cells) => cells.slice(0, 5).join(','));
        const { open, service, records } = someImport(
          `Name,E-mail,Bar number,Courts,PACER username\n${lines.join('\n')}\n`,
        );
        records.append([
          added(somePerson({ name: 'Ann', email: 'ann@firm.example', barNumber: 'ASB-1' })),
          added(somePerson({ name: 'Bob', email: 'bob@firm.example' })),
        ]);
        const { importId } = await open();
        for (const [index, cells] of rows.entries()) {
          await good(service.decide({ importId, rows: [index], decision: cells[5] }));
        }
        await service.commit({ importId });
        const { accounts, courts } = everything(records);
        const keys = [
          ...accounts.map(({ personId, username }) => `${personId} ${username.toLowerCase()}`),
          ...courts.map(({ personId, courtId }) => `${personId} ${courtId}`),
        ];
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 50 },
    );
  });

  it('brings back somebody who had left, if a person says it is them', async () => {
    const { open, service, records } = someImport();
    const ann = somePerson({ name: 'Ann', email: 'ann@firm.example', isArchived: true });
    records.append([added(ann)]);
    const { importId, rows } = await open();
    expect(rows[0]?.match).toMatchObject({ in: 'roster', isArchived: true });
    await good(service.decide({ importId, rows: [0], decision: 'update' }));
    await good(service.commit({ importId }));
    expect(records.person(ann.id)?.person.isArchived).toBe(false);
  });
});

describe('several files at once', () => {
  const roster = (name: string) => `Name,Role\n${name},astronaut\n`;
  const mend = (importId: string) =>
    ({ importId, row: 0, field: 'role', value: 'staff', reach: 'row' }) as const;

  it('are mended and recorded each on its own, in whichever window', async () => {
    const { service, drop, records } = someImport();
    const [mine, other] = [
      previewIn(await drop(roster('Ann'))),
      previewIn(await drop(roster('Bob'))),
    ];
    expect(await good(service.fix(mend(mine.importId)))).toMatchObject({ counts: { ready: 1 } });
    expect((await good(service.rows({ importId: other.importId, from: 0 })))[0]).toMatchObject({
      status: 'problem',
      values: ['Bob', 'astronaut'],
    });
    expect(await good(service.commit({ importId: mine.importId }))).toMatchObject({ added: 1 });
    await good(service.fix(mend(other.importId)));
    expect(await good(service.commit({ importId: other.importId }))).toMatchObject({ added: 1 });
    expect(records.people()).toHaveLength(2);
  });

  it('are there as they were for a window that is loaded anew, but for what was recorded meanwhile', async () => {
    const { service, drop, records } = someImport();
    const { importId } = previewIn(await drop('Name,Role,E-mail\nAnn,astronaut,a@f.example\n'));
    await good(service.fix(mend(importId)));
    expect(await good(service.reopen({ importId }))).toMatchObject({ counts: { ready: 1 } });
    records.append([added(somePerson({ email: 'a@f.example' }))]);
    expect(await good(service.reopen({ importId }))).toMatchObject({
      counts: { ready: 0, ask: 1 },
      rows: [{ values: ['Ann', 'staff', 'a@f.example'] }],
    });
  });

  it('wait each for its own answer how it is written', async () => {
    const { service, drop } = someImport();
    const [ann, jose] = [
      unreadIn(await drop(Buffer.from('Name\nAnn\n', 'utf16le'))),
      unreadIn(await drop(Buffer.from('Name\nJos\xe9\n', 'latin1'))),
    ];
    const first = await good(service.readAs({ importId: ann, encoding: 'utf-16le' }));
    const second = await good(service.readAs({ importId: jose, encoding: 'windows-1252' }));
    expect([first, second].map((read) => previewIn(read).rows[0]?.values)).toEqual([
      ['Ann'],
      ['José'],
    ]);
  });

  it('are few: the one untouched longest is closed for one too many, and its window is told', async () => {
    const { service, drop, news } = someImport();
    const ids: string[] = [];
    for (const name of ['Ann', 'Bob', 'Cleo', 'Dora'])
      ids.push(previewIn(await drop(roster(name))).importId);
    const [ann = '', bob = ''] = ids;
    await good(service.fix(mend(ann)));
    expect(news).toEqual([]);
    await drop(roster('Egon'));
    expect(news).toEqual([{ kind: 'import-closed', importId: bob }]);
    expect(await service.rows({ importId: bob, from: 0 })).toMatchObject({
      failure: { code: 'import-not-open' },
    });
    expect((await good(service.rows({ importId: ann, from: 0 })))[0]).toMatchObject({
      status: 'ready',
    });
  });

  it('stop each on its own, also where the file is put aside, and tell each how far it is', async () => {
    const people = (domain: string) =>
      Array.from({ length: 3000 }, (_, n) => `Person ${n},p${n}@${domain}.example`).join('\n');
    const { service, drop, records, news, clock } = someImport();
    let ticks = 0;
    Object.assign(clock, { steady: () => ticks++ });
    const open = async (domain: string) =>
      previewIn(await drop(`Name,E-mail\n${people(domain)}\n`)).importId;
    const [stopped, aside, kept] = [await open('one'), await open('two'), await open('three')];
    const commits = [stopped, aside, kept].map((importId) => service.commit({ importId }));
    expect(await service.commit({ importId: kept })).toMatchObject({ ok: false });
    await service.stop({ importId: stopped });
    await service.drop({ importId: aside });
    expect(await Promise.all(commits)).toMatchObject([
      { failure: { code: 'import-stopped' } },
      { failure: { code: 'import-stopped' } },
      { value: { added: 3000 } },
    ]);
    expect(records.people()).toHaveLength(3000);
    const told = (of: string) =>
      news.findLast((item) => item.kind === 'progress' && item.importId === of);
    expect(told(kept)).toMatchObject({ done: 3000, total: 3000 });
    expect(told(stopped)).not.toMatchObject({ done: 3000 });
  });

  it('add nobody twice where two of them list the same people and are recorded at the same time', async () => {
    const { drop, service, records } = someImport();
    const ids = [previewIn(await drop(TEXT)).importId, previewIn(await drop(TEXT)).importId];
    const reports = await Promise.all(
      ids.map((importId) => Promise.resolve(service.commit({ importId }))),
    );
    expect(reports.filter(({ ok }) => ok)).toHaveLength(1);
    expect(records.people()).toHaveLength(2);
  });
});

describe('rows that are left out', () => {
  it('come back in a file as they were, with their line and the reason', async () => {
    const { open, service, saved, records } = someImport();
    records.append([added(somePerson({ name: 'Cosmo', email: 'cosmo@firm.example' }))]);
    const { importId } = await open();
    await good(service.decide({ importId, rows: [0], decision: 'skip' }));
    expect(await good(service.saveLeftOut({ importId }))).toEqual({ isCancelled: false, rows: 3 });
    const [text] = [...saved.values()].map(String);
    const [header, ...rows] = Papa.parse<string[]>((text ?? '').replace('\uFEFF', '')).data;
    expect(header?.slice(0, 3)).toEqual(['Line', 'Why it was left out', 'Name']);
    expect(rows.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([
      ['2', 'Left out by hand.'],
      [
        '3',
        'Role: “astronaut” is not a choice FileReady knows here. Choose one, or leave it empty.',
      ],
      [
        '4',
        'Same e-mail address as Cosmo, who is in the roster already. Say whether to add, update or leave out.',
      ],
    ]);
    expect(rows[1]?.slice(2, 6)).toEqual(['Bob Birch', 'astronaut', 'bob@firm.example', 'ASB-2']);
  });

  it('come back whole where an unquoted comma made a cell too many, and are not taken for good when read again', async () => {
    const { open, service, saved, drop } = someImport('Name,Office\nDoe, Jane,Miami\nAnn,Mobile\n');
    const { importId, counts } = await open();
    expect(counts).toMatchObject({ ready: 1, problem: 1 });
    await good(service.saveLeftOut({ importId }));
    const text = [...saved.values()].map(String).join();
    expect(Papa.parse<string[]>(text.replace('\uFEFF', '').trim()).data).toEqual([
      ['Line', 'Why it was left out', 'Name', 'Office'],
      [
        '2',
        'This row goes on past the last heading. Put quotes around a text that has the file’s separator in it, such as a comma or semicolon, or name the last column.',
        'Doe',
        ' Jane',
        'Miami',
      ],
    ]);
    expect(previewIn(await drop(text)).counts).toMatchObject({ ready: 0, problem: 1 });
  });

  it('B20: are as harmless in a spreadsheet as every export', async () => {
    const { open, service, saved } = someImport('Name,Role\n=cmd|x,astronaut\n');
    const { importId } = await open();
    await good(service.saveLeftOut({ importId }));
    expect([...saved.values()].map(String).join()).toContain('"\'=cmd|x"');
  });
});

describe('the file itself', () => {
  it('B25: stays where it is until a person has it deleted, and is copied nowhere', async () => {
    const { open, service, destroyed, saved } = someImport();
    const { importId } = await open();
    await good(service.commit({ importId }));
    expect([destroyed, saved.size]).toEqual([[], 0]);
    await good(service.deleteFile({ importId }));
    expect(destroyed).toEqual([FILE]);
  });

  it('is forgotten when it is put aside', async () => {
    const { open, service } = someImport();
    const { importId } = await open();
    await good(service.drop({ importId }));
    expect(service.rows({ importId, from: 0 })).toMatchObject({
      failure: { code: 'import-not-open' },
    });
  });

  it('is not asked for twice when the person closes the question', async () => {
    const { service, doors } = someImport();
    doors.toRead = undefined;
    expect(await good(service.choose({}))).toEqual({ isCancelled: true });
  });
});

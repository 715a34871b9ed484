import { describe, expect, it } from 'vitest';
import { previewIn, ROSTER_TEXT, someImport, unreadIn } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

describe('reading a roster file', () => {
  it.each([
    ['B1: UTF-8 with a byte order mark', Buffer.from(`\uFEFF${ROSTER_TEXT}`)],
    ['B1: UTF-8 without one', Buffer.from(ROSTER_TEXT)],
    ['B2: UTF-16, little end first', Buffer.from(`\uFEFF${ROSTER_TEXT}`, 'utf16le')],
    ['B2: UTF-16, big end first', Buffer.from(`\uFEFF${ROSTER_TEXT}`, 'utf16le').swap16()],
    ['B4: carriage returns alone', Buffer.from(ROSTER_TEXT.replaceAll('\r\n', '\r'))],
    ['B5: semicolons', Buffer.from(ROSTER_TEXT.replaceAll(';', ' ').replaceAll(',', ';'))],
    ['B5: tabs', Buffer.from(ROSTER_TEXT.replaceAll(',', '\t'))],
    ['B5: a sep= line', Buffer.from(`sep=,\r\n${ROSTER_TEXT}`)],
    ['B5: a sep= line as Excel saves it', Buffer.from(`"sep=,",,,,,,\r\n${ROSTER_TEXT}`)],
  ])('%s is read', async (_, bytes) => {
    const { rows, counts } = await someImport(bytes).open();
    expect(counts).toMatchObject({ total: 3, ready: 2 });
    expect(rows[0]?.values[0]).toBe('Ann Ashgrove');
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

  it.each([
    ['B10: a title and headings without rows', 'Firm roster\nName,Office\n', 'csv-no-rows'],
    ['B6: a quotation mark never closed', 'Name,Office\n"Ann,Miami\n', 'csv-quote-open'],
    [
      'B6: a nickname in quotes, which would take the rows below with it',
      'Name,Office\n"Bo" Birch,Miami\nAnn,Tampa\n"Cy" Clearwater,Mobile\nDora,"Orlando"\n',
      'csv-quote-open',
    ],
    [
      'B6: a nickname in quotes, which would take the next cell with it',
      'Name,Office\n"Bo" Birch,"Miami"\nAnn,Tampa\n',
      'csv-quote-open',
    ],
    ['B11: a web page with another ending', '\n<html><table><tr><td>Name\nAnn', 'file-not-csv'],
    ['B11: a contact card', 'BEGIN:VCARD\nFN:Ann\nEND:VCARD\n', 'file-not-csv'],
    ['B11: JSON', '[{"name":"Ann"},\n{"name":"Bob"}]\n', 'file-not-csv'],
    ['B8: more than ten megabytes', 'x'.repeat(10 * 1024 * 1024 + 1), 'file-too-large'],
    ['B10: a heading without rows', 'Name,Office\n', 'csv-no-rows'],
    [
      'B11: a spreadsheet with another ending',
      Buffer.from('PK\x03\x04xl/workbook'),
      'workbook-damaged',
    ],
    ['B11: an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'workbook-old-or-locked'],
    ['B11: a PDF with another ending', Buffer.from('%PDF-1.7'), 'file-not-csv'],
  ])('%s is refused, and says what is wrong', async (_, content, code) => {
    const { service, records } = someImport(content);
    expect(await service.choose({})).toMatchObject({ ok: false, failure: { code } });
    expect(records.people()).toEqual([]);
  });

  it('B2, B3: asks how a file is written when it does not say so, and reads it then', async () => {
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
});

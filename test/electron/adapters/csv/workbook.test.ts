import { describe, expect, it } from 'vitest';
import { courtBook } from '../../../../electron/adapters/court-book/court-book.ts';
import { readRoster } from '../../../../electron/adapters/csv/read-roster.ts';
import { workbookText } from '../../../../electron/adapters/csv/workbook.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';
import { type Cell, PROGRAMS, packedWorkbook, workbookParts } from '../../../support/workbooks.ts';

/** June 1, 2026 as spreadsheets count days. */
const JUNE_1 = { day: 46_174 };
const ROWS: readonly (readonly Cell[])[] = [
  ['Name', 'Email', 'PACER password changed', 'Courts'],
  [
    'Rosa Delfinch',
    { formula: 'LOWER("ROSA@FIRM.EXAMPLE")', value: 'rosa@firm.example' },
    JUNE_1,
    'Bankr. S.D. Fla.\nBankr. M.D. Ala.',
  ],
  ['Núñez & Sons <Iris>', '', '', ''],
];
const codeOf = async (bytes: Uint8Array) => {
  const read = await workbookText(bytes);
  return read.ok ? 'read' : read.failure.code;
};
const SHEET = 'xl/worksheets/sheet1.xml';
const sheetOf = (body: string) => ({
  ...workbookParts('Excel', ROWS),
  [SHEET]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`,
});

describe.each(PROGRAMS)('a workbook as %s writes it', (program) => {
  it('gives the values of formulas, days as days, and one line for each row', async () => {
    const text = await good(workbookText(packedWorkbook(workbookParts(program, ROWS))));
    expect(text.split('\n')).toEqual([
      '"Name","Email","PACER password changed","Courts"',
      '"Rosa Delfinch","rosa@firm.example","2026-06-01","Bankr. S.D. Fla.; Bankr. M.D. Ala."',
      '"Núñez & Sons <Iris>","","",""',
    ]);
  });

  it('is read as the roster it is', async () => {
    const text = await good(workbookText(packedWorkbook(workbookParts(program, ROWS))));
    const courts = await courtBook(recordsIn(newFolder())).records();
    const draft = await good(readRoster(text, { courts, today: '2026-11-30' }));
    expect(draft.rows).toHaveLength(2);
    expect(JSON.stringify(draft.rows)).toContain('rosa@firm.example');
    expect(JSON.stringify(draft.rows)).toContain('2026-06-01');
  });
});

describe('a workbook that is refused', () => {
  it('has macros', async () => {
    const parts = { ...workbookParts('Excel', ROWS), 'xl/vbaProject.bin': 'macros' };
    expect(await codeOf(packedWorkbook(parts))).toBe('workbook-has-macros');
    const types = workbookParts('Excel', ROWS);
    types['[Content_Types].xml'] =
      '<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>';
    expect(await codeOf(packedWorkbook(types))).toBe('workbook-has-macros');
  });

  it('is a bomb: a few hundred kilobytes that unpack to 70 megabytes', async () => {
    const bomb = packedWorkbook(sheetOf(' '.repeat(70 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await codeOf(bomb)).toBe('workbook-too-large');
  });

  it('has ten million cells', async () => {
    const row = `<row>${'<c/>'.repeat(10_000)}</row>`;
    const bytes = packedWorkbook(sheetOf(row.repeat(1_000)));
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(await codeOf(bytes)).toBe('workbook-too-large');
  });

  it('has one cell so far out that all before it would fill the memory', async () => {
    const cell = (at: string, row: number) => `<row r="${row}"><c r="${at}"><v>1</v></c></row>`;
    expect(await codeOf(packedWorkbook(sheetOf(cell('A1048576', 1_048_576))))).toBe(
      'csv-too-many-rows',
    );
    expect(await codeOf(packedWorkbook(sheetOf(cell('XFD1', 1))))).toBe('csv-too-many-columns');
  });

  it('is damaged, or no workbook', async () => {
    const bytes = packedWorkbook(workbookParts('Excel', ROWS));
    expect(await codeOf(bytes.slice(0, bytes.length / 2))).toBe('workbook-damaged');
    const { [SHEET]: _, ...rest } = workbookParts('Excel', ROWS);
    expect(await codeOf(packedWorkbook(rest))).toBe('workbook-damaged');
    expect(await codeOf(packedWorkbook({ 'word/document.xml': '<x/>' }))).toBe('file-not-csv');
  });
});

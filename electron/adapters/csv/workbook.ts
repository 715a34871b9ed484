// Its part without threads: the other one declares `require`, which the bundle does too.
import { unzipSync, zipSync } from 'fflate/browser';
import readWorkbook from 'read-excel-file/universal';
import { MAX_COLUMNS } from '../../shared/domain/files/csv-text.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { MAX_ROWS } from './csv.ts';

const MEGABYTE = 1024 * 1024;
/** Largest workbook that is unpacked. A roster of 50,000 people takes a third of it. */
const MAX_UNPACKED = 64 * MEGABYTE;
const MAX_PARTS = 1_000;
/** The most cells on all sheets together. */
const MAX_CELLS = 1_000_000;
/** Titles and blank rows above the table count as rows of the sheet. */
const ROWS_ABOVE = 100;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const MACROS = /vbaProject\.bin$|^xl\/macrosheets\//i;

/**
 * The first sheet with a table as CSV text, one line for each row of the sheet. A formula gives the value that was saved
 * with it, and a date is written as `2026-11-30`. Fails with `workbook-has-macros`, `workbook-too-large`,
 * `workbook-damaged`, `file-not-csv`, `csv-too-many-rows` or `csv-too-many-columns`.
 */
export async function workbookText(bytes: Uint8Array): Promise<Result<string>> {
  const parts = unpacked(bytes);
  if (!parts.ok) return parts;
  const size = checkSheets(parts.value);
  if (!size.ok) return size;
  try {
    const { buffer } = new Uint8Array(zipSync(parts.value, { level: 0 }));
    const sheets = await readWorkbook(buffer, { parseNumber: (text) => String(Number(text)) });
    const tables = sheets.map(({ data }) => data.map((row) => row.map(cellText)));
    const table = tables.find((rows) => rows.filter(hasText).length > 1) ?? tables[0] ?? [];
    return ok(table.map((row) => row.map(quoted).join(',')).join('\n'));
  } catch {
    return fail('workbook-damaged');
  }
}

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The parts of a workbook that are XML.
 * SECURITY: the sizes are looked at before anything is unpacked, and no more is ever written than the file says it holds.
 * What the library then reads is packed again without compression, so it can't grow.
 */
function unpacked(bytes: Uint8Array): Result<Parts> {
  let size = 0;
  let count = 0;
  let hasMacros = false;
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    hasMacros ||= MACROS.test(name);
    if (!/\.(?:xml|rels)$/i.test(name)) return false;
    size += originalSize;
    count += 1;
    return size <= MAX_UNPACKED && count <= MAX_PARTS;
  };
  let parts: Parts;
  try {
    parts = unzipSync(bytes, { filter: isWanted });
  } catch {
    return fail('workbook-damaged');
  }
  if (hasMacros || isMacroType(parts['[Content_Types].xml'])) return fail('workbook-has-macros');
  if (size > MAX_UNPACKED || count > MAX_PARTS) return fail('workbook-too-large');
  return parts['xl/workbook.xml'] ? ok(parts) : fail('file-not-csv');
}

const isMacroType = (types: Uint8Array | undefined): boolean =>
  types !== undefined && new TextDecoder().decode(types).includes('macroEnabled');

/** SECURITY: one cell far out makes the library fill everything before it, so places are looked at before it reads. */
function checkSheets(parts: Parts): Result<undefined> {
  let cells = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!SHEET.test(name)) continue;
    const text = new TextDecoder('latin1').decode(part);
    for (const _ of text.matchAll(/<(?:\w{1,20}:)?c[\s/>]/g)) {
      cells += 1;
      if (cells > MAX_CELLS) return fail('workbook-too-large');
    }
    for (const [, column = '', row] of text.matchAll(/\sr=["']([A-Z]{0,3})(\d{1,9})["']/g)) {
      if (Number(row) > MAX_ROWS + ROWS_ABOVE) return fail('csv-too-many-rows', { max: MAX_ROWS });
      if (columnNumber(column) > MAX_COLUMNS) {
        return fail('csv-too-many-columns', { max: MAX_COLUMNS });
      }
    }
  }
  return ok(undefined);
}

/** The number of a column by its letters: A is 1, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** One line each: a break inside a cell separates things, such as courts. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).replace(/\r\n?|\n/g, '; ');
}

const hasText = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

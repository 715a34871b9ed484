import type { Csv, ExportGiven, ReadExport } from '../../ports/files.ts';
import { isBlank } from '../../shared/domain/files/csv-text.ts';
import { entryOf, type RescueEntry } from '../../shared/domain/rescue/entry.ts';
import { type RescueHeader, recognizeHeader } from '../../shared/domain/rescue/format.ts';
import { jsonExport } from '../../shared/domain/rescue/json/json-export.ts';
import { KEEPER_HEADINGS } from '../../shared/domain/rescue/programs.ts';
import { courtRowFinder } from '../../shared/domain/rescue/rows.ts';
import {
  enpassEntry,
  KEEPER_ADDRESS,
  programOfRow,
  type WithoutHeadings,
} from '../../shared/domain/rescue/without-headings.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

type Hosts = ExportGiven['courtsByHost'];

/** What a row without headings in its file fails with. */
const NO_HEADINGS: readonly FailureCode[] = [
  'csv-not-recognized',
  'csv-column-missing',
  'csv-no-rows',
];

/** Reads an export row by row, so nothing that isn't a court's is ever held. */
export function readExport(csv: Csv, text: string, hosts: Hosts): Result<ReadExport> {
  const read = readTable(csv, plainQuotes(text), hosts);
  if (read.ok || !NO_HEADINGS.includes(read.failure.code)) return read;
  const program = programWithoutHeadings(csv, text);
  return program ? readTable(csv, `${TOP[program]}${text}`, hosts, program) : read;
}

/** Reads an export in JSON; its entries are counted from 1. */
export function readJsonExport(text: string, hosts: Hosts): Result<ReadExport> {
  const read = jsonExport(text);
  if (!read.ok) return read;
  const { format, entries } = read.value;
  const finder = courtRowFinder(hosts);
  for (const [index, entry] of entries.entries()) finder.look(entry, () => index + 1);
  return ok({ format, found: finder.findings() });
}

/** What is put above an export without headings, so that it reads as the others: two lines. */
const LINES_ABOVE = 2;
const TOP: Readonly<Record<WithoutHeadings, string>> = {
  keeper: `sep=,\n${KEEPER_HEADINGS.join(',')}\n`,
  // Only stands for a heading: each row names its own fields.
  enpass: 'sep=,\nurl,username,password\n',
};

/** How many lines of a title may be above the headings, as in a list that somebody made a page of. */
const MOST_ABOVE = 5;

function isTitle(cells: readonly string[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length <= 1;
}

function readTable(
  csv: Csv,
  text: string,
  hosts: Hosts,
  program?: WithoutHeadings,
): Result<ReadExport> {
  let header: RescueHeader | undefined;
  let above = 0;
  const finder = courtRowFinder(hosts);
  const look = (entry: RescueEntry, line: () => number) =>
    finder.look(entry, program ? () => line() - LINES_ABOVE : line);
  const scanned = csv.scan(
    text,
    (cells, line) => {
      if (header) look(program === 'enpass' ? enpassEntry(cells) : entryOf(cells, header), line);
      else {
        const recognized = recognizeHeader(cells);
        if (recognized.ok) header = recognized.value;
        else if (above < MOST_ABOVE && isTitle(cells)) above += 1;
        else return recognized;
      }
      return ok(undefined);
    },
    (cells) => recognizeHeader(cells).ok,
  );
  if (!scanned.ok) return scanned;
  if (!header) return fail(above > 0 ? 'csv-not-recognized' : 'csv-no-rows');
  return ok({ format: program ?? header.format, found: finder.findings() });
}

/** The program whose rows a file without headings has: Enpass's name their own fields, Keeper's begin with the first row. */
function programWithoutHeadings(csv: Csv, text: string): WithoutHeadings | undefined {
  const programs = new Set<WithoutHeadings>();
  let rows = 0;
  const scanned = csv.scan(
    `${TOP.keeper}${text}`,
    (cells) => {
      const program = programOfRow(cells);
      if (program) programs.add(program);
      rows += 1;
      // The first is the heading put above; the next must be no other heading.
      const isOther = rows === 2 && !program && (cells[KEEPER_ADDRESS] ?? '').trim() !== '';
      return isOther ? fail('csv-not-recognized') : ok(undefined);
    },
    () => false,
  );
  if (!scanned.ok) return undefined;
  return programs.has('enpass') ? 'enpass' : [...programs][0];
}

const KEEPASS_TOP = /^"Account","Login Name","Password","Web Site","Comments"\r?\n/i;

/** KeePass writes a quotation mark inside a cell as `\"` and a backslash as `\\`, where CSV has `""` and a plain one. */
function plainQuotes(text: string): string {
  if (!KEEPASS_TOP.test(text)) return text;
  return text.replace(/\\(["\\])/g, (_whole, sign: string) => (sign === '"' ? '""' : sign));
}

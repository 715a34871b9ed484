import * as z from 'zod';
import type { CsvTable } from '../files/csv-table.ts';
import type { EcfAccount } from '../people/person.ts';
import { courtColumns } from './courts/columns.ts';
import type { RosterMapping } from './fields.ts';
import { guessMapping, mappingProblems } from './mapping.ts';
import { mergedCells } from './merged-cells.ts';
import { type RowRead, readRows } from './read-rows.ts';
import type { RosterReading } from './row.ts';
import type { RowCorrections } from './row-text.ts';
import { likelyHeadingRow, tableBelow } from './table.ts';

/** What a person decided about one row: add it although it looks like someone, fill in what is missing about that person, or leave it out. */
export const RosterDecision = z.enum(['add', 'update', 'skip']);
export type RosterDecision = z.infer<typeof RosterDecision>;

/** A roster file and everything a person chose about it, before anything is recorded. A value: each move (`moves.ts`) answers a new one. */
export interface RosterDraft {
  /** As it was read, with its first row for headings. */
  readonly file: CsvTable;
  /** Which row of the file holds the headings, counted from 0. */
  readonly headingRow: number;
  /** The table below the headings, as it is in the file. */
  readonly written: CsvTable;
  /** The same as it is read: marks in columns of courts are the courts, and merged cells have the name above. */
  readonly table: CsvTable;
  /** The rows with a name from merged cells, each with the row of the person above. */
  readonly above: ReadonlyMap<number, number>;
  readonly mapping: RosterMapping;
  /** Whether a person set the columns; until then they are guessed from the headings. */
  readonly isMappingChosen: boolean;
  readonly reading: RosterReading;
  /** Whether people of the file filed in their courts before. */
  readonly standing: EcfAccount['standing'];
  readonly corrections: ReadonlyMap<number, RowCorrections>;
  readonly decisions: ReadonlyMap<number, RosterDecision>;
  /** How each row of the table reads, with its corrections. */
  readonly rows: readonly RowRead[];
}

/** A draft of a file that was just read: its heading row is guessed, and the columns from their headings. */
export function newDraft(file: CsvTable, reading: RosterReading): RosterDraft {
  return draftBelow({ file, reading, standing: 'has-filed' }, likelyHeadingRow(file));
}

/** The draft below another heading row: columns are guessed again, and corrections and decisions are gone, since rows have other numbers. */
export function draftBelow(
  { file, reading, standing }: Pick<RosterDraft, 'file' | 'reading' | 'standing'>,
  headingRow: number,
): RosterDraft {
  const written = tableBelow(file, headingRow);
  const marked = courtColumns(written, reading.courts);
  const guessed = guessMapping(marked.table.headings, marked.table.rows);
  const mapping = guessed.map((field, column) => (marked.columns.has(column) ? 'courts' : field));
  const { table, above } = mergedCells(marked.table, mapping);
  return {
    file,
    headingRow,
    written,
    table,
    above,
    mapping,
    isMappingChosen: false,
    reading,
    standing,
    corrections: new Map(),
    decisions: new Map(),
    rows: readRows(table.rows, mapping, reading),
  };
}

/** What is left to settle about the columns before the rows can be recorded. */
export function problemsOfMapping({ table, mapping, isMappingChosen }: RosterDraft) {
  return mappingProblems(table.headings, mapping, isMappingChosen, table.rows);
}

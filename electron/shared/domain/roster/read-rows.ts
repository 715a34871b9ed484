import { filledWidth } from '../files/csv-text.ts';
import type { FieldProblem } from '../values/result.ts';
import { tooLong } from '../values/typed-text.ts';
import { dayOfSerial } from './cell.ts';
import { RosterField, type RosterMapping } from './fields.ts';
import { type Known, knownBy } from './match.ts';
import { type FieldText, type RosterEntry, type RosterReading, readRosterRow } from './row.ts';
import { columnsOf, type RowCorrections, textAt } from './row-text.ts';
import { isTemplateLine } from './template.ts';

/** A row that can't be taken, with everything that is wrong with it. */
export interface FaultyRow {
  readonly status: 'problem';
  readonly problems: readonly FieldProblem[];
}

/** How one row reads: an entry with what its person is recognized by, or a faulty row. */
export type RowRead =
  | { readonly status: 'read'; readonly entry: RosterEntry; readonly known: Known }
  | FaultyRow;

/** A problem of the whole row, which no correction of a field can solve. */
export const WHOLE_ROW = 'row';

/** There is text past the last heading: a separator inside an unquoted text moved every cell after it. */
const TOO_LONG: FaultyRow = {
  status: 'problem',
  problems: [{ field: WHOLE_ROW, code: 'roster-row-too-long' }],
};

/** Nobody is recorded who was made up to show how a file is filled in. */
const TEMPLATE: FaultyRow = {
  status: 'problem',
  problems: [{ field: WHOLE_ROW, code: 'roster-example' }],
};

/** Makes a function that reads one row of a table with these columns, and with corrections in place of what the file has. */
export function rowReader(
  mapping: RosterMapping,
  reading: RosterReading,
): (cells: readonly string[], corrections?: RowCorrections) => RowRead {
  const columns = columnsOf(mapping);
  const width = mapping.length;
  // A name that spans two columns is corrected in one of them.
  const correctable = (problem: FieldProblem): FieldProblem =>
    problem.field === 'name' && !columns.has('name') ? { ...problem, field: 'lastName' } : problem;
  return (cells, corrections) => {
    if (cells.length > width && filledWidth(cells) > width) return TOO_LONG;
    const inFile = (field: RosterField) => textAt(cells, columns, field);
    const text = corrections
      ? (field: RosterField) => corrections.get(field) ?? inFile(field)
      : inFile;
    const long = tooLongFields(cells, columns, text, corrections);
    if (long.length > 0) return { status: 'problem', problems: long.map(correctable) };
    if (isTemplateLine(text)) return TEMPLATE;
    const failed = failedCells(columns, text);
    if (failed.length > 0) return { status: 'problem', problems: failed.map(correctable) };
    const read = readRosterRow(text, reading);
    return 'problems' in read
      ? {
          status: 'problem',
          problems: read.problems.map(correctable).map((one) => withSerial(one, text)),
        }
      : { status: 'read', entry: read.entry, known: knownBy(read.entry.draft) };
  };
}

/** What a spreadsheet writes where a formula failed, or where a column is too narrow. `#N/A` says only that there is nothing. */
const FAILED = /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|##+)$/i;

function failedCells(
  columns: ReadonlyMap<RosterField, readonly number[]>,
  text: FieldText,
): readonly FieldProblem[] {
  return [...columns.keys()].flatMap((field) => {
    const said = text(field).trim();
    if (!said.startsWith('#') || said.length > MAX_FIELD_LENGTH || !FAILED.test(said)) return [];
    return [{ field, code: 'roster-cell-failed', values: { word: said.slice(0, 20) } } as const];
  });
}

/** SECURITY: no field is longer, and a longer text is never searched: what is instant on a short text may take minutes on a very long one. */
const MAX_FIELD_LENGTH = 2_000;
/** Somebody may be in every court. */
const MAX_COURTS_LENGTH = 10_000;

function tooLongFields(
  cells: readonly string[],
  columns: ReadonlyMap<RosterField, readonly number[]>,
  text: FieldText,
  corrections: RowCorrections | undefined,
): readonly FieldProblem[] {
  // Several cells may make one field, so the whole row is looked at: most are shorter than one field may be.
  const sum = (all: number, { length }: string) => all + length;
  const inRow = cells.reduce(sum, 0) + (corrections?.values().reduce(sum, 0) ?? 0);
  if (inRow <= MAX_FIELD_LENGTH) return [];
  return [...new Set([...columns.keys(), ...(corrections?.keys() ?? [])])].flatMap((field) => {
    const max = field === 'courts' ? MAX_COURTS_LENGTH : MAX_FIELD_LENGTH;
    const { length } = text(field);
    return length > max ? [{ field, ...tooLong(length, max) }] : [];
  });
}

/** A date that a spreadsheet wrote as the number of its day gets the day that is most likely meant. */
function withSerial(problem: FieldProblem, text: FieldText): FieldProblem {
  if (problem.code !== 'not-a-date') return problem;
  const field = RosterField.options.find((one) => one === problem.field);
  const meant = field && dayOfSerial(text(field));
  return meant ? { ...problem, code: 'roster-date-serial', values: { meant } } : problem;
}

/** Reads all rows of a table with these columns. */
export function readRows(
  rows: readonly (readonly string[])[],
  mapping: RosterMapping,
  reading: RosterReading,
  corrections: ReadonlyMap<number, RowCorrections> = new Map(),
): readonly RowRead[] {
  const read = rowReader(mapping, reading);
  return rows.map((cells, row) => read(cells, corrections.get(row)));
}

import { filledWidth } from '../files/csv-text.ts';
import type { FieldProblem } from '../values/result.ts';
import { dayOfSerial } from './cell.ts';
import { RosterField, type RosterMapping } from './fields.ts';
import { type Known, knownBy } from './match.ts';
import { type FieldText, type RosterEntry, type RosterReading, readRosterRow } from './row.ts';
import { columnsOf, type RowCorrections, textAt } from './row-text.ts';

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
    const read = readRosterRow(text, reading);
    return 'problems' in read
      ? {
          status: 'problem',
          problems: read.problems.map(correctable).map((one) => withSerial(one, text)),
        }
      : { status: 'read', entry: read.entry, known: knownBy(read.entry.draft) };
  };
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

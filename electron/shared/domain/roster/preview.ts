import { filledWidth } from '../files/csv-text.ts';
import type { FieldProblem } from '../values/result.ts';
import { cellText } from './cell.ts';
import { EarlierRows } from './earlier-rows.ts';
import type { RosterField, RosterMapping } from './fields.ts';
import {
  type Known,
  type KnownMatch,
  knownBy,
  type RosterIndex,
  type RosterMatch,
} from './match.ts';
import { columnsOf, type RosterEntry, type RosterReading, readRosterRow } from './row.ts';

/** What a person decided about one row: add it although it looks like somebody, fill in what is missing about that somebody, or leave it out. */
export type RosterDecision = 'add' | 'update' | 'skip';

/** What would become of one row. */
export type RosterVerdict =
  | { readonly status: 'ready'; readonly act: 'add'; readonly entry: RosterEntry }
  | {
      readonly status: 'ready';
      readonly act: 'update';
      readonly entry: RosterEntry;
      readonly match: KnownMatch;
    }
  /** May be somebody who is there already: a person must say. */
  | { readonly status: 'ask'; readonly entry: RosterEntry; readonly match: RosterMatch }
  | { readonly status: 'problem'; readonly problems: readonly FieldProblem[] }
  | { readonly status: 'skipped' };

/** A roster file as it was read, with all that a person changed in the preview. */
export interface RosterQuestion {
  /** The rows below the heading, each with its line in the file. */
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly mapping: RosterMapping;
  /** Fields mended in the preview, by row. */
  readonly edits: ReadonlyMap<number, ReadonlyMap<RosterField, string>>;
  readonly decisions: ReadonlyMap<number, RosterDecision>;
  /** The firm's people. */
  readonly roster: RosterIndex;
  readonly reading: RosterReading;
}

/** A problem of the whole row, which no field of it mends. */
export const WHOLE_ROW = 'row';

/** Something in a cell past the last heading: a separator inside a text that nobody quoted has moved all that come after it. */
const TOO_LONG: RosterVerdict = {
  status: 'problem',
  problems: [{ field: WHOLE_ROW, code: 'roster-row-too-long' }],
};

/** What would become of every row, in order. Nobody is ever taken for another by name alone. */
export function previewRoster(question: RosterQuestion): readonly RosterVerdict[] {
  const { rows, lines, edits, decisions, reading, roster } = question;
  const earlier = new EarlierRows();
  const columns = columnsOf(question.mapping);
  const width = question.mapping.length;
  // A name in two columns is mended in one of them.
  const mendable = (problem: FieldProblem): FieldProblem =>
    problem.field === 'name' && !columns.has('name') ? { ...problem, field: 'lastName' } : problem;
  return rows.map((cells, row): RosterVerdict => {
    const decision = decisions.get(row);
    if (decision === 'skip') return { status: 'skipped' };
    if (cells.length > width && filledWidth(cells) > width) return TOO_LONG;
    const mended = edits.get(row);
    const inFile = (field: RosterField) => textAt(cells, columns, field);
    const read = readRosterRow(
      mended ? (field) => mended.get(field) ?? inFile(field) : inFile,
      reading,
    );
    if ('problems' in read) return { status: 'problem', problems: read.problems.map(mendable) };
    const { entry } = read;
    const known = knownBy(entry.draft);
    const found = roster.same(known);
    const verdict = judge(entry, decision, { known, found, roster, earlier });
    earlier.add(known, found, lines[row] ?? 0);
    return verdict;
  });
}

/** The text of a field as the file means it. */
export function textAt(
  cells: readonly string[],
  columns: ReadonlyMap<RosterField, readonly number[]>,
  field: RosterField,
): string {
  const places = columns.get(field);
  if (!places) return '';
  if (places.length === 1) return cellText(cells[places[0] ?? 0] ?? '');
  return places.map((place) => cellText(cells[place] ?? '')).join(';');
}

interface Sought {
  readonly known: Known;
  /** Whom the roster has with the bar number or e-mail. */
  readonly found: readonly RosterMatch[];
  readonly roster: RosterIndex;
  readonly earlier: EarlierRows;
}

/** Somebody of the roster is filled in by one row alone: the first that is theirs. */
function judge(
  entry: RosterEntry,
  decision: RosterDecision | undefined,
  { known, found, roster, earlier }: Sought,
): RosterVerdict {
  if (decision === 'add') return { status: 'ready', act: 'add', entry };
  const before = earlier.same(known, found);
  const match = found[0] ?? before;
  if (match) {
    const isOnePerson = found.length === 1 && match.in === 'roster' && !before;
    return decision === 'update' && isOnePerson
      ? { status: 'ready', act: 'update', entry, match }
      : { status: 'ask', entry, match: before ?? match };
  }
  const namesake =
    known.bar === '' && known.email === ''
      ? (roster.namesake(known) ?? earlier.namesake(known))
      : undefined;
  return namesake
    ? { status: 'ask', entry, match: namesake }
    : { status: 'ready', act: 'add', entry };
}

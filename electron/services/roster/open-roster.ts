import type { CsvTable, FileMark } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { EcfAccount } from '../../shared/domain/people/person.ts';
import { type AlikeFaults, alikeFaults } from '../../shared/domain/roster/alike.ts';
import {
  guessMapping,
  mappingProblems,
  RosterField,
  type RosterMapping,
} from '../../shared/domain/roster/fields.ts';
import { RosterIndex } from '../../shared/domain/roster/match.ts';
import {
  previewRoster,
  type RosterDecision,
  type RosterVerdict,
  textAt,
} from '../../shared/domain/roster/preview.ts';
import { columnsOf, type RosterReading } from '../../shared/domain/roster/row.ts';
import { likelyHeadingRow, tableBelow } from './table.ts';

/** A roster file that is being looked at: its table, what a person changed, and what would become of each row. */
export interface OpenRoster {
  readonly id: string;
  readonly fileName: string;
  readonly mark: FileMark | undefined;
  /** As it was read, its first row for headings. */
  readonly file: CsvTable;
  readonly edits: Map<number, Map<RosterField, string>>;
  readonly decisions: Map<number, RosterDecision>;
  /** Which row of the file holds the headings, counted from 0, and the table below. */
  headingRow: number;
  table: CsvTable;
  mapping: RosterMapping;
  isMappingChosen: boolean;
  reading: RosterReading;
  standing: EcfAccount['standing'];
  verdicts: readonly RosterVerdict[];
  /** What the records had when the rows were judged. */
  judgedAt: number;
}

type Opening = Pick<OpenRoster, 'id' | 'fileName' | 'mark' | 'file' | 'reading'>;

/** Opens a file with its heading row guessed, and the columns from their headings. */
export function openRoster(
  opening: Opening,
  records: Pick<Records, 'people' | 'revision'>,
): OpenRoster {
  const roster: OpenRoster = {
    ...opening,
    edits: new Map(),
    decisions: new Map(),
    headingRow: 0,
    table: opening.file,
    mapping: [],
    isMappingChosen: false,
    standing: 'has-filed',
    verdicts: [],
    judgedAt: 0,
  };
  putHeadings(roster, likelyHeadingRow(opening.file), records);
  return roster;
}

/** Takes another row for the headings; what was mended and decided about rows begins anew. */
export function putHeadings(
  roster: OpenRoster,
  headingRow: number,
  records: Pick<Records, 'people' | 'revision'>,
): void {
  const table = tableBelow(roster.file, headingRow);
  const mapping = guessMapping(table.headings);
  Object.assign(roster, { headingRow, table, mapping, isMappingChosen: false });
  roster.edits.clear();
  roster.decisions.clear();
  judgeAgain(roster, records);
}

/** Works out anew what would become of each row. */
export function judgeAgain(
  roster: OpenRoster,
  records: Pick<Records, 'people' | 'revision'>,
): void {
  const { table, mapping, edits, decisions, reading } = roster;
  roster.verdicts = previewRoster({
    rows: table.rows,
    lines: table.lines,
    mapping,
    edits,
    decisions,
    roster: new RosterIndex(records.people().map(({ person }) => person)),
    reading,
  });
  roster.judgedAt = records.revision();
}

export function problemsOfMapping({ table, mapping, isMappingChosen }: OpenRoster) {
  return mappingProblems(table.headings, mapping, isMappingChosen);
}

export function countsOf({ verdicts }: OpenRoster) {
  const counts = { total: verdicts.length, ready: 0, ask: 0, problem: 0, skipped: 0 };
  for (const { status } of verdicts) counts[status] += 1;
  return counts;
}

/** The fields that the file's columns fill, in a fixed order. */
export function fieldsOf({ mapping }: OpenRoster): readonly RosterField[] {
  return RosterField.options.filter((field) => mapping.includes(field));
}

/** Gives the text of a row's field: as a person mended it, else as the file has it. */
export function textReader({ mapping, table, edits }: OpenRoster) {
  const columns = columnsOf(mapping);
  return (row: number, field: RosterField) =>
    edits.get(row)?.get(field) ?? textAt(table.rows[row] ?? [], columns, field);
}

/** Finds the rows in which a field has the same faulty text. */
export function alikeRows(roster: OpenRoster): AlikeFaults {
  return alikeFaults(roster.verdicts, fieldsOf(roster), textReader(roster));
}

import type * as z from 'zod';
import type { CsvTable, FileMark, Records } from '../../ports.ts';
import type { RosterPreview, RosterRow } from '../../shared/contract/roster-contract.ts';
import { displayText } from '../../shared/domain/import-text.ts';
import type { EcfAccount } from '../../shared/domain/person.ts';
import {
  guessMapping,
  mappingProblems,
  RosterField,
  type RosterMapping,
} from '../../shared/domain/roster-fields.ts';
import { RosterIndex } from '../../shared/domain/roster-match.ts';
import {
  previewRoster,
  type RosterDecision,
  type RosterVerdict,
  textAt,
} from '../../shared/domain/roster-preview.ts';
import { columnsOf, type RosterEntry, type RosterReading } from '../../shared/domain/roster-row.ts';
import { headingChoices, likelyHeadingRow, tableBelow } from './roster-table.ts';

const SHOWN_AT_FIRST = 200;
const PAGE = 500;
const SAMPLES = 3;

type Status = RosterVerdict['status'];

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

/** Numbers of rows of one status, or all, from one on. */
export function pageOf(roster: OpenRoster, status: Status | undefined, from: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < roster.verdicts.length && rows.length < PAGE; row += 1) {
    if (status === undefined || roster.verdicts[row]?.status === status) rows.push(row);
  }
  return rows;
}

/** The fields that the file's columns fill, in a fixed order. */
function fieldsOf({ mapping }: OpenRoster): readonly RosterField[] {
  return RosterField.options.filter((field) => mapping.includes(field));
}

/** Makes the rows of the preview as the page shows them. */
export function rowShower(roster: OpenRoster): (row: number) => z.infer<typeof RosterRow>[] {
  const fields = fieldsOf(roster);
  const columns = columnsOf(roster.mapping);
  return (row) => {
    const verdict = roster.verdicts[row];
    const cells = roster.table.rows[row];
    if (!verdict || !cells) return [];
    const mended = roster.edits.get(row);
    return [
      {
        row,
        line: roster.table.lines[row] ?? 0,
        status: verdict.status,
        ...(verdict.status === 'ready' ? { act: verdict.act } : {}),
        values: fields.map((field) =>
          displayText(mended?.get(field) ?? textAt(cells, columns, field)),
        ),
        problems: verdict.status === 'problem' ? verdict.problems.map(shownProblem) : [],
        ...('match' in verdict ? { match: verdict.match } : {}),
        ...('entry' in verdict ? notedIn(verdict.entry) : {}),
      },
    ];
  };
}

function notedIn({ notABarNumber }: RosterEntry) {
  return notABarNumber === undefined ? {} : { notABarNumber: displayText(notABarNumber) };
}

function shownProblem({
  field,
  code,
  values,
}: Extract<RosterVerdict, { status: 'problem' }>['problems'][number]) {
  return { field, code, ...(values ? { values: { ...values } } : {}) };
}

/** Everything the page shows of an open roster at first. */
export function shownRoster(roster: OpenRoster): z.infer<typeof RosterPreview> {
  const { table, mapping, reading, standing } = roster;
  const show = rowShower(roster);
  return {
    isCancelled: false,
    importId: roster.id,
    fileName: displayText(roster.fileName),
    canDeleteFile: roster.mark !== undefined,
    headingRow: roster.headingRow,
    headingChoices: [...headingChoices(roster.file)],
    columns: table.headings.map((heading, column) => ({
      heading: displayText(heading),
      field: mapping[column] ?? 'ignored',
      samples: table.rows.slice(0, SAMPLES).map((cells) => displayText(cells[column] ?? '', 60)),
    })),
    defaultRole: reading.defaultRole,
    standing,
    mappingProblems: problemsOfMapping(roster).map((problem) => ({
      code: problem.code,
      name: displayText(
        'heading' in problem ? problem.heading : 'field' in problem ? problem.field : '',
      ),
    })),
    fields: [...fieldsOf(roster)],
    counts: countsOf(roster),
    rows: table.rows.slice(0, SHOWN_AT_FIRST).flatMap((_, row) => show(row)),
  };
}

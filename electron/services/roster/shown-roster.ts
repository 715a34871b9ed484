import type * as z from 'zod';
import type { CsvTable } from '../../ports/files.ts';
import type { RosterPreview, RosterRow } from '../../shared/contract/groups/roster-import.ts';
import { isBlank } from '../../shared/domain/files/csv-text.ts';
import { displayText } from '../../shared/domain/files/import-text.ts';
import { isOfPasswords } from '../../shared/domain/roster/fields.ts';
import type { RosterVerdict } from '../../shared/domain/roster/preview.ts';
import type { RosterEntry } from '../../shared/domain/roster/row.ts';
import {
  alikeRows,
  countsOf,
  fieldsOf,
  type OpenRoster,
  problemsOfMapping,
  textReader,
} from './open-roster.ts';
import { headingChoices } from './table.ts';

const SHOWN_AT_FIRST = 200;
const PAGE = 500;
const SAMPLES = 3;
const SAMPLED_ROWS = 50;

type Status = RosterVerdict['status'];

/** Numbers of rows of one status, or all, from one on. */
export function pageOf(roster: OpenRoster, status: Status | undefined, from: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < roster.verdicts.length && rows.length < PAGE; row += 1) {
    if (status === undefined || roster.verdicts[row]?.status === status) rows.push(row);
  }
  return rows;
}

/** Makes the rows of the preview as the page shows them. */
export function rowShower(roster: OpenRoster): (row: number) => z.infer<typeof RosterRow>[] {
  const fields = fieldsOf(roster);
  const textOf = textReader(roster);
  const alike = alikeRows(roster);
  return (row) => {
    const verdict = roster.verdicts[row];
    if (!verdict) return [];
    return [
      {
        row,
        line: roster.table.lines[row] ?? 0,
        status: verdict.status,
        ...(verdict.status === 'ready' ? { act: verdict.act } : {}),
        // A name as it will be recorded: the file may have the last name first.
        values: fields.map((field) =>
          displayText(
            field === 'name' && 'entry' in verdict ? verdict.entry.draft.name : textOf(row, field),
          ),
        ),
        problems:
          verdict.status === 'problem'
            ? verdict.problems.map((problem) => {
                const field = fields.find((one) => one === problem.field);
                return { ...shownProblem(problem), alike: field ? alike(row, field).length : 1 };
              })
            : [],
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

/** The first few texts of a column. */
function samplesOf(rows: CsvTable['rows'], column: number): string[] {
  const texts = rows.slice(0, SAMPLED_ROWS).map((cells) => cells[column] ?? '');
  return texts
    .filter((text) => !isBlank(text))
    .slice(0, SAMPLES)
    .map((text) => displayText(text, 60));
}

/** Everything the page shows of an open roster at first. */
export function shownRoster(roster: OpenRoster): z.infer<typeof RosterPreview> {
  const { table, mapping, reading, standing } = roster;
  const show = rowShower(roster);
  return {
    isCancelled: false,
    asks: 'nothing',
    importId: roster.id,
    fileName: displayText(roster.fileName),
    canDeleteFile: roster.mark !== undefined,
    headingRow: roster.headingRow,
    headingChoices: [...headingChoices(roster.file)],
    columns: table.headings.map((heading, column) => ({
      heading: displayText(heading),
      field: mapping[column] ?? 'ignored',
      isForgotten: isOfPasswords(heading),
      samples: samplesOf(table.rows, column),
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

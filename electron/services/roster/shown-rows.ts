import type * as z from 'zod';
import type { RosterRow } from '../../shared/contract/groups/roster-import/preview.ts';
import { displayText } from '../../shared/domain/files/import-text.ts';
import { alikeRows } from '../../shared/domain/roster/alike.ts';
import type { RosterField } from '../../shared/domain/roster/fields.ts';
import type { JudgedRoster } from '../../shared/domain/roster/judge.ts';
import { fieldsOf } from '../../shared/domain/roster/mapping.ts';
import { textReader } from '../../shared/domain/roster/row-text.ts';
import type { RosterVerdict } from '../../shared/domain/roster/verdict.ts';
import type { FieldProblem } from '../../shared/domain/values/result.ts';

const PAGE = 500;

type Status = RosterVerdict['status'];
type Row = z.infer<typeof RosterRow>;

/** A page of rows of one status, or of all, from one on. */
export function shownPage(roster: JudgedRoster, status: Status | undefined, from: number): Row[] {
  return shownRows(roster, pageOf(roster, status, from));
}

function pageOf({ verdicts }: JudgedRoster, status: Status | undefined, from: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < verdicts.length && rows.length < PAGE; row += 1) {
    if (status === undefined || verdicts[row]?.status === status) rows.push(row);
  }
  return rows;
}

/** Rows of the preview as the page shows them; row numbers that don't exist are left out. */
export function shownRows(roster: JudgedRoster, rows: readonly number[]): Row[] {
  const { table, mapping, corrections } = roster.draft;
  const fields = fieldsOf(mapping);
  const textOf = textReader(table.rows, mapping, corrections);
  const alike = alikeRows(roster);
  return rows.flatMap((row) => {
    const verdict = roster.verdicts[row];
    if (!verdict) return [];
    const textIn = (field: RosterField) => shownText(verdict, field) ?? textOf(row, field);
    return [
      {
        row,
        line: table.lines[row] ?? 0,
        values: fields.map((field) => displayText(textIn(field))),
        ...shownVerdict(verdict),
        problems: problemsIn(verdict).map((problem) => {
          const field = fields.find((one) => one === problem.field);
          return { ...shownProblem(problem), alike: field ? alike(row, field).length : 1 };
        }),
      },
    ];
  });
}

/** A name as it will be recorded: the file may have the last name first. */
function shownText(verdict: RosterVerdict, field: RosterField): string | undefined {
  return field === 'name' && 'entry' in verdict ? verdict.entry.draft.name : undefined;
}

function shownVerdict(verdict: RosterVerdict) {
  const { status } = verdict;
  const notABarNumber = 'entry' in verdict ? verdict.entry.notABarNumber : undefined;
  return {
    status,
    ...(status === 'ready' ? { act: verdict.act } : {}),
    ...(status === 'ready' && verdict.act === 'join' ? { joins: verdict.line } : {}),
    ...('match' in verdict ? { match: verdict.match } : {}),
    ...(notABarNumber === undefined ? {} : { notABarNumber: displayText(notABarNumber) }),
  };
}

function problemsIn(verdict: RosterVerdict): readonly FieldProblem[] {
  return verdict.status === 'problem' ? verdict.problems : [];
}

function shownProblem({ field, code, values }: FieldProblem) {
  return { field, code, ...(values ? { values: { ...values } } : {}) };
}

import type { Records } from '../../ports/records.ts';
import type { EcfAccount, Role } from '../../shared/domain/people/person.ts';
import type { RosterField, RosterMapping } from '../../shared/domain/roster/fields.ts';
import type { RosterDecision } from '../../shared/domain/roster/preview.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { alikeRows, judgeAgain, type OpenRoster, putHeadings } from './open-roster.ts';
import { headingChoices } from './table.ts';

type Judging = Pick<Records, 'people' | 'revision'>;

/** What the columns hold, and what is taken for everyone about whom the file says nothing. */
export interface ColumnsChosen {
  readonly mapping: RosterMapping;
  readonly defaultRole: Role;
  readonly standing: EcfAccount['standing'];
}

/** One field mended, in a row or in all rows with the same faulty text. */
export interface FieldMended {
  readonly row: number;
  readonly field: RosterField;
  readonly value: string;
  readonly reach: 'row' | 'alike';
}

/** What somebody decided about rows; `undecided` takes it back. */
export interface RowsDecided {
  readonly rows: readonly number[] | 'all-that-ask';
  readonly decision: RosterDecision | 'undecided';
}

/** Changes nothing but what the records have changed meanwhile. */
export function lookAgain(roster: OpenRoster, records: Judging): Result<OpenRoster> {
  if (roster.judgedAt !== records.revision()) judgeAgain(roster, records);
  return ok(roster);
}

/** Takes another row for the headings, if it can be one. */
export function chooseHeadings(
  roster: OpenRoster,
  row: number,
  records: Judging,
): Result<OpenRoster> {
  if (!headingChoices(roster.file).some((choice) => choice.row === row)) return fail('bad-request');
  putHeadings(roster, row, records);
  return ok(roster);
}

/** Takes the columns for what somebody said they are. */
export function chooseColumns(
  roster: OpenRoster,
  { mapping, defaultRole, standing }: ColumnsChosen,
  records: Judging,
): Result<OpenRoster> {
  if (mapping.length !== roster.table.headings.length) return fail('bad-request');
  const reading = { ...roster.reading, defaultRole };
  Object.assign(roster, { mapping, isMappingChosen: true, reading, standing });
  judgeAgain(roster, records);
  return ok(roster);
}

/** Puts another text in place of a field's; the file itself stays as it is. */
export function mendField(
  roster: OpenRoster,
  { row, field, value, reach }: FieldMended,
  records: Judging,
): Result<OpenRoster> {
  const { edits, table } = roster;
  if (row >= table.rows.length) return fail('bad-request');
  for (const one of reach === 'row' ? [row] : alikeRows(roster)(row, field)) {
    edits.set(one, (edits.get(one) ?? new Map()).set(field, value));
  }
  judgeAgain(roster, records);
  return ok(roster);
}

/** Notes what to do with rows. */
export function decideRows(
  roster: OpenRoster,
  { rows, decision }: RowsDecided,
  records: Judging,
): Result<OpenRoster> {
  const { verdicts, decisions } = roster;
  const asking = verdicts.flatMap(({ status }, row) => (status === 'ask' ? [row] : []));
  for (const row of rows === 'all-that-ask' ? asking : rows) {
    if (decision === 'undecided') decisions.delete(row);
    else decisions.set(row, decision);
  }
  judgeAgain(roster, records);
  return ok(roster);
}

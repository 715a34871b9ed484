import type { EcfAccount, Role } from '../people/person.ts';
import type { CourtId } from '../values/ids.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { alikeRows } from './alike.ts';
import { courtColumns } from './courts/columns.ts';
import { courtQuestions } from './courts/questions.ts';
import { draftBelow, type RosterDecision, type RosterDraft } from './draft.ts';
import type { RosterField, RosterMapping } from './fields.ts';
import type { JudgedRoster } from './judge.ts';
import { mergedCells, rowsBelow, withoutAbove } from './merged-cells.ts';
import { readRows, rowReader } from './read-rows.ts';
import { headingChoices } from './table.ts';

/** What the columns hold, and what is assumed of people about whom the file says nothing. */
export interface ColumnChoice {
  readonly mapping: RosterMapping;
  readonly defaultRole: Role;
  readonly standing: EcfAccount['standing'];
}

/** One field corrected, in a row or in all rows with the same faulty text. */
export interface Correction {
  readonly row: number;
  readonly field: RosterField;
  readonly value: string;
  readonly reach: 'row' | 'alike';
}

/** A decision about rows; `undecided` takes it back. */
export interface RowDecision {
  readonly rows: readonly number[] | 'all-that-ask';
  readonly decision: RosterDecision | 'undecided';
}

/** Takes another row for the headings. Fails with `bad-request` when it can't be. */
export function withHeadingRow(
  { draft }: JudgedRoster,
  { row }: { readonly row: number },
): Result<RosterDraft> {
  const isOffered = headingChoices(draft.file).some((choice) => choice.row === row);
  return isOffered ? ok(draftBelow(draft, row)) : fail('bad-request');
}

/** Sets what the columns hold. Fails with `bad-request` when there are more or fewer columns. */
export function withMapping(
  { draft }: JudgedRoster,
  { mapping, defaultRole, standing }: ColumnChoice,
): Result<RosterDraft> {
  const { written, corrections } = draft;
  if (mapping.length !== written.headings.length) return fail('bad-request');
  const marked = courtColumns(written, draft.reading.courts);
  const { table, above } = mergedCells(marked.table, mapping);
  const reading = { ...draft.reading, defaultRole };
  const rows = readRows(table.rows, mapping, reading, corrections);
  return ok({ ...draft, table, above, mapping, isMappingChosen: true, reading, standing, rows });
}

/** Puts another text in place of a field's and reads those rows again; the file stays as it is. Fails with `bad-request` for a row past the last. */
export function corrected(
  roster: JudgedRoster,
  { row, field, value, reach }: Correction,
): Result<RosterDraft> {
  const { draft } = roster;
  const { table, mapping, reading } = draft;
  if (row >= table.rows.length) return fail('bad-request');
  const read = rowReader(mapping, reading);
  const corrections = new Map(draft.corrections);
  const rows = [...draft.rows];
  const typed = (one: number) => new Map(corrections.get(one)).set(field, value);
  const isOne = reach === 'row';
  const below = isOne ? rowsBelow(draft, row, field) : [];
  // Of rows that are corrected alike, those below have the text of the one above.
  for (const one of isOne ? [row, ...below] : alikeRows(roster)(row, field)) {
    const isOwn = isOne && one === row && draft.above.has(one);
    const ofRow = isOwn ? withoutAbove(typed(one), field) : typed(one);
    corrections.set(one, ofRow);
    rows[one] = read(table.rows[one] ?? [], ofRow);
  }
  return ok({ ...draft, corrections, rows });
}

/** Which court a name that may be several stands for, in the whole file. */
export interface MeantCourt {
  /** The key of a `CourtQuestion`. */
  readonly key: string;
  readonly courtId: CourtId;
}

/** Takes names of courts for what a person says they mean, and reads all rows again. Fails with `bad-request` for a court that the name can't be. */
export function withMeantCourts(
  { draft }: JudgedRoster,
  { answers }: { readonly answers: readonly MeantCourt[] },
): Result<RosterDraft> {
  const { table, mapping, corrections } = draft;
  const choices = new Map(courtQuestions(draft).map(({ key, courts }) => [key, courts]));
  const isChoice = ({ key, courtId }: MeantCourt) =>
    choices.get(key)?.some(({ id }) => id === courtId) === true;
  if (!answers.every(isChoice)) return fail('bad-request');
  const { courts } = draft.reading;
  const meant = new Map(courts.meant);
  for (const { key, courtId } of answers) meant.set(key, courtId);
  const reading = { ...draft.reading, courts: courts.meaning(meant) };
  return ok({ ...draft, reading, rows: readRows(table.rows, mapping, reading, corrections) });
}

/** Notes what to do with rows. */
export function decided(
  { draft, verdicts }: JudgedRoster,
  { rows, decision }: RowDecision,
): RosterDraft {
  const asking = () => verdicts.flatMap(({ status }, row) => (status === 'ask' ? [row] : []));
  const decisions = new Map(draft.decisions);
  for (const row of rows === 'all-that-ask' ? asking() : rows) {
    if (decision === 'undecided') decisions.delete(row);
    else decisions.set(row, decision);
  }
  return { ...draft, decisions };
}

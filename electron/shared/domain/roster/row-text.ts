import { cellText } from './cell.ts';
import type { RosterField, RosterMapping } from './fields.ts';

/** Fields of one row that a person corrected in the preview. */
export type RowCorrections = ReadonlyMap<RosterField, string>;

/** Which columns fill each field. */
export function columnsOf(mapping: RosterMapping): ReadonlyMap<RosterField, readonly number[]> {
  const columns = new Map<RosterField, number[]>();
  mapping.forEach((field, index) => {
    if (field !== 'ignored') columns.set(field, [...(columns.get(field) ?? []), index]);
  });
  return columns;
}

/** The text of a field as the file means it. */
export function textAt(
  cells: readonly string[],
  columns: ReadonlyMap<RosterField, readonly number[]>,
  field: RosterField,
): string {
  const places = columns.get(field);
  if (!places) return '';
  const text =
    places.length === 1
      ? cellText(cells[places[0] ?? 0] ?? '')
      : places.map((place) => cellText(cells[place] ?? '')).join(';');
  // Courts may stand a line each; anything else is one text that was broken to fit its cell.
  return field === 'courts' || !BREAK.test(text) ? text : text.trim().replace(BREAKS, ' ');
}

const BREAK = /[\r\n\t]/;
const BREAKS = /[\r\n\t]+/g;

/** Gives the text of a row's field: as a person corrected it, else as the file has it. */
export function textReader(
  rows: readonly (readonly string[])[],
  mapping: RosterMapping,
  corrections: ReadonlyMap<number, RowCorrections>,
): (row: number, field: RosterField) => string {
  const columns = columnsOf(mapping);
  return (row, field) =>
    corrections.get(row)?.get(field) ?? textAt(rows[row] ?? [], columns, field);
}

import type { CsvTable } from '../files/csv-table.ts';
import { isBlank } from '../files/csv-text.ts';
import { OF_COURT, type RosterField, type RosterMapping } from './fields.ts';
import { columnsOf, type RowCorrections } from './row-text.ts';

/** A table in which rows that continue a person have that person's name, too. */
export interface MergedCells {
  readonly table: CsvTable;
  /** Rows that name a court and nobody, each with the row of the person above. */
  readonly above: ReadonlyMap<number, number>;
}

const NAMES: readonly RosterField[] = ['name', 'firstName', 'lastName'];
/** What says who a row is about. */
const WHO: readonly RosterField[] = [
  ...NAMES,
  ...(['middleName', 'suffix', 'email', 'barNumber', 'role'] as const),
];
/** The corrections of a row with a name from merged cells: once it is somebody else’s, nothing of the person above stays. */
export function withoutAbove(corrections: RowCorrections, field: RosterField): RowCorrections {
  if (!WHO.includes(field)) return corrections;
  const others = WHO.filter((one) => !corrections.has(one)).map((one) => [one, ''] as const);
  return new Map([...corrections, ...others]);
}

/** Whether a row continues the person above: nobody typed there whose it is otherwise. */
export function continuesAbove({ above, corrections }: Continuing, row: number): boolean {
  const first = above.get(row);
  if (first === undefined) return false;
  const [own, before] = [corrections.get(row), corrections.get(first)];
  return WHO.every((field) => !own?.has(field) || own.get(field) === before?.get(field));
}

/** The rows that take over what is corrected of the person in this row. */
export function rowsBelow(draft: Continuing, row: number, field: RosterField): readonly number[] {
  if (!WHO.includes(field)) return [];
  const below = [...draft.above].flatMap(([one, first]) => (first === row ? [one] : []));
  return below.filter((one) => continuesAbove(draft, one));
}

/** What a draft knows of rows with a name from merged cells. */
interface Continuing {
  readonly above: ReadonlyMap<number, number>;
  readonly corrections: ReadonlyMap<number, RowCorrections>;
}

const OF_COURTS: ReadonlySet<string> = new Set<RosterField>(['courts', ...OF_COURT]);

/**
 * Understands cells that were merged: a person's name stands once, and the rows below have only further courts. Merged
 * cells are blank in a CSV file except for the first. A row that says anything else continues nobody.
 */
export function mergedCells(table: CsvTable, mapping: RosterMapping): MergedCells {
  const above = new Map<number, number>();
  const columns = columnsOf(mapping);
  const isIn = (cells: readonly string[], field: RosterField) =>
    columns.get(field)?.some((place) => !isBlank(cells[place] ?? '')) === true;
  const saysMore = (cells: readonly string[]) =>
    [...columns.keys()].some((field) => !OF_COURTS.has(field) && isIn(cells, field));
  let person: number | undefined;
  for (const [row, cells] of table.rows.entries()) {
    if (NAMES.some((field) => isIn(cells, field))) person = row;
    else if (saysMore(cells) || !isIn(cells, 'courts')) person = undefined;
    else if (person !== undefined) above.set(row, person);
  }
  if (above.size === 0) return { table, above };
  const carried = new Set(WHO.flatMap((field) => columns.get(field) ?? []));
  const rows = table.rows.map((cells, row) => {
    const from = table.rows[above.get(row) ?? -1];
    if (!from) return cells;
    const width = Math.max(cells.length, from.length);
    return Array.from({ length: width }, (_, column) =>
      carried.has(column) ? (from[column] ?? '') : (cells[column] ?? ''),
    );
  });
  return { table: { ...table, rows }, above };
}

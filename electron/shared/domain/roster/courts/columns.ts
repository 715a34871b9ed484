import type { CsvTable } from '../../files/csv-table.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { isDate } from '../cell.ts';
import { fieldOf } from '../words/heading.ts';
import type { CourtReader } from './cells.ts';

/** A table whose columns of courts hold the court's name where a person files there, and nothing elsewhere. */
export interface CourtColumns {
  readonly table: CsvTable;
  /** The columns with a court for a heading. */
  readonly columns: ReadonlySet<number>;
}

const YES = /^(?:x|✓|✔|☑|✅|yes|y|true|t|1|admitted|active|member|ja|sí|si)$/i;
const NO = /^(?:n|false|f|0|☐|no)$/i;

/**
 * Understands a matrix of people by courts: a column for each court, with a mark where the person files. Marks become the
 * court as the heading has it, so that a heading that may be two courts is asked about like any cell. A cell that is no
 * mark stays as it is and waits: a date or a login is not dropped without a word.
 */
export function courtColumns(table: CsvTable, courts: CourtReader): CourtColumns {
  const { headings, rows } = table;
  const columns = new Set(
    headings.flatMap((heading, column) => {
      const [court, ...others] = fieldOf(heading) ? [] : courts.parts(heading);
      const isCourt = court !== undefined && others.length === 0 && court.courts.length > 0;
      const says = (cell = '') => YES.test(cell.trim()) || isDate(cell);
      return isCourt && rows.some((cells) => says(cells[column])) ? [column] : [];
    }),
  );
  if (columns.size === 0) return { table, columns };
  const marked = (cell: string, column: number) =>
    columns.has(column) ? meant(cell, headings[column] ?? '') : cell;
  return { table: { ...table, rows: rows.map((cells) => cells.map(marked)) }, columns };
}

function meant(cell: string, heading: string): string {
  const mark = cell.trim();
  if (YES.test(mark)) return heading;
  return NO.test(mark) || isPlaceholder(mark) ? '' : cell;
}

/** A CSV file read whole: rows that are not blank, below their heading. */
export interface CsvTable {
  readonly headings: readonly string[];
  /** The line of the file the headings begin on, counted from 1. */
  readonly headingLine: number;
  readonly rows: readonly (readonly string[])[];
  /** The line of the file each row begins on, counted from 1. */
  readonly lines: readonly number[];
}

/** The most columns of a file we import. */
export const MAX_COLUMNS = 200;

const VISIBLE = /[^\s\p{Cc}\u200B-\u200F\uFEFF]/u;

/** Whether a cell has no visible text. Old programs end a file with invisible controls. */
export function isBlank(cell: string): boolean {
  return !VISIBLE.test(cell);
}

/** How many cells a row has up to its last with text. Spreadsheets and databases fill rows up with empty cells. */
export function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => !isBlank(cell)) + 1;
}

/** What Excel and other spreadsheets take for the start of a formula (OWASP ASVS 5.0, 1.2.10). */
const FORMULA_START = /^[=+\-@\t\r\0\uFF0B\uFF0D\uFF1D\uFF20]/;
const NEEDS_QUOTES = /["\r\n,;\t]|^ | $/;

/** One cell of a CSV file. SECURITY: a text that a spreadsheet would run as a formula gets an apostrophe in front, so that it shows as text. */
export function csvCell(value: string): string {
  const isFormula = FORMULA_START.test(value);
  const text = isFormula ? `'${value}` : value;
  return isFormula || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [...csvParts(header, rows)].join('');
}

const ROWS_IN_PART = 200;

/** The same file in parts, each of which takes a millisecond or two to make. */
export function* csvParts(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Iterable<string> {
  yield `\uFEFF${csvLine(header)}`;
  for (let at = 0; at < rows.length; at += ROWS_IN_PART) {
    yield rows
      .slice(at, at + ROWS_IN_PART)
      .map(csvLine)
      .join('');
  }
}

const csvLine = (row: readonly string[]) => `${row.map(csvCell).join(',')}\r\n`;

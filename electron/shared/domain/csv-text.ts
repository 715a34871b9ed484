/** Most columns of a file we read. */
export const MOST_COLUMNS = 200;

/** What Excel and other spreadsheets take for the beginning of a formula (OWASP ASVS 5.0, 1.2.10). */
const FORMULA_START = /^[=+\-@\t\r\0\uFF0B\uFF0D\uFF1D\uFF20]/;
const NEEDS_QUOTES = /["\r\n,;\t]|^ | $/;

/** One cell of a CSV file. SECURITY: a text that a spreadsheet would run as a formula gets an apostrophe in front and shows as it is. */
export function csvCell(value: string): string {
  const isFormula = FORMULA_START.test(value);
  const text = isFormula ? `'${value}` : value;
  return isFormula || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** What the first lines of a CSV file say about how it is written. */
export interface CsvDialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** Where the table begins: after a `sep=` line, which Excel writes and reads and no table has. */
  readonly start: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Excel puts quotes around it when it saves the file again, and fills it up to the width of the table. */
const SEP_LINE = /^("?)sep=([,;\t|])\1([,;\t| ]*)(?:\r\n|\n|\r)/i;

/** Finds the separator: the one a `sep=` line is filled up with or names, else the one that the first line with any has most of outside quotes. */
export function csvDialect(text: string): CsvDialect {
  const sep = SEP_LINE.exec(text);
  const named = DELIMITERS.find((one) => one === (sep?.[3]?.replaceAll(' ', '')[0] ?? sep?.[2]));
  if (sep && named) return { delimiter: named, start: sep[0].length };
  const counts = countInFirstLine(text);
  const most = DELIMITERS.reduce((best, one) =>
    (counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best,
  );
  return { delimiter: most, start: 0 };
}

/** A title above the headings may have none, so lines without any are passed over. */
function countInFirstLine(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(DELIMITERS.map((one) => [one, 0]));
  let isAny = false;
  let isQuoted = false;
  for (const character of text.slice(0, 65_536)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n' || character === '\r') {
      if (isAny) break;
    } else {
      const count = counts.get(character);
      if (count === undefined) continue;
      counts.set(character, count + 1);
      isAny = true;
    }
  }
  return counts;
}

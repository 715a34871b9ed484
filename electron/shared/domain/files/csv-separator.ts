import { isBlank } from './csv-text.ts';

/** What may separate the cells of a row. */
export type Separator = ',' | ';' | '\t' | '|';

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];
/** Excel puts quotes around it when it saves the file again, and fills it up to the width of the table. */
const SEP_LINE = /^("?)sep=([,;\t|])\1([,;\t| ]*)(?:\r\n|\n|\r)/i;
/** How many of the first rows may hold the headings. */
export const HEADINGS_WITHIN = 10;

type Rows = readonly (readonly string[])[];

/** The separator that a `sep=` line names or is filled up with, and where the table begins after it. Excel writes and reads that line; it is not part of the table. */
export function namedSeparator(
  text: string,
): { readonly separator: Separator; readonly start: number } | undefined {
  const sep = SEP_LINE.exec(text);
  const name = sep?.[3]?.replaceAll(' ', '')[0] ?? sep?.[2];
  const separator = SEPARATORS.find((one) => one === name);
  return sep && separator ? { separator, start: sep[0].length } : undefined;
}

/**
 * The separator that makes a table of the beginning of a file: the one with which one of the first rows is certainly the
 * headings, else the one that most rows have equally often. A title above, or an unquoted comma in a name, is outvoted.
 * `read` splits the rows by a separator.
 */
export function likelySeparator(
  read: (separator: Separator) => Rows,
  isHeading: (cells: readonly string[]) => boolean,
): Separator {
  const readings = SEPARATORS.map((separator) => {
    const rows = read(separator).filter((cells) => !cells.every(isBlank));
    return { separator, rows, ...commonWidth(rows) };
  });
  const certain = readings.find(({ rows }) => rows.slice(0, HEADINGS_WITHIN).some(isHeading));
  const best = readings.reduce((one, other) =>
    other.rowsOfIt > one.rowsOfIt || (other.rowsOfIt === one.rowsOfIt && other.width > one.width)
      ? other
      : one,
  );
  return (certain ?? best).separator;
}

/** The number of cells, two or more, that most rows have. */
function commonWidth(rows: Rows): { readonly width: number; readonly rowsOfIt: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce(
    (best, [width, rowsOfIt]) =>
      rowsOfIt > best.rowsOfIt || (rowsOfIt === best.rowsOfIt && width > best.width)
        ? { width, rowsOfIt }
        : best,
    { width: 1, rowsOfIt: 0 },
  );
}

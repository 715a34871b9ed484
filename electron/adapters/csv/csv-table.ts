import type { CsvTable } from '../../shared/domain/files/csv-table.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import type { IsHeading } from './csv-dialect.ts';
import { csvScan } from './csv-scan.ts';

/** Reads a whole table: see `csvScan` for what it takes. */
export function csvTable(text: string, isHeading: IsHeading): Result<CsvTable> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const scanned = csvScan(
    text,
    (row, line) => {
      rows.push(row);
      lines.push(line());
      return ok(undefined);
    },
    isHeading,
  );
  if (!scanned.ok) return scanned;
  const [headings = [], ...rest] = rows;
  const [headingLine = 0, ...restLines] = lines;
  return ok({ headings, headingLine, rows: rest, lines: restLines });
}

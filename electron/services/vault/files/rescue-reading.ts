import type { Csv } from '../../../ports/files.ts';
import {
  type RescueFormat,
  type RescueHeader,
  recognizeHeader,
} from '../../../shared/domain/rescue/format.ts';
import {
  type CourtRowFinder,
  courtRowFinder,
  type RescueFindings,
} from '../../../shared/domain/rescue/rows.ts';
import type { CourtId } from '../../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';

/** Reads an export row by row, so nothing that isn't a court's is ever held. */
export function readExport(
  csv: Csv,
  text: string,
  hosts: ReadonlyMap<string, readonly CourtId[]>,
): Result<{ readonly format: RescueFormat; readonly found: RescueFindings }> {
  let header: RescueHeader | undefined;
  let finder: CourtRowFinder | undefined;
  const scanned = csv.scan(
    text,
    (cells, line) => {
      if (finder) finder.look(cells, line);
      else {
        const recognized = recognizeHeader(cells);
        if (!recognized.ok) return recognized;
        header = recognized.value;
        finder = courtRowFinder(header, hosts);
      }
      return ok(undefined);
    },
    (cells) => recognizeHeader(cells).ok,
  );
  if (!scanned.ok) return scanned;
  if (!header || !finder) return fail('csv-no-rows');
  return ok({ format: header.format, found: finder.findings() });
}

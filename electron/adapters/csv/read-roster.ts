import type { ReadRoster, RosterGiven } from '../../ports/files.ts';
import { courtReader } from '../../shared/domain/roster/courts/cells.ts';
import { newDraft } from '../../shared/domain/roster/draft.ts';
import { canTellHeadings } from '../../shared/domain/roster/heading-row.ts';
import { withoutPasswords } from '../../shared/domain/roster/table.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { csv } from './csv.ts';

/** Reads the text of a roster. Fails with what is wrong with its table, and with `csv-no-rows` when there are no people below the headings. */
export function readRoster(text: string, { courts, today }: RosterGiven): Result<ReadRoster> {
  const table = csv.table(text, canTellHeadings);
  if (!table.ok) return table;
  const reading = { courts: courtReader(courts), today, defaultRole: 'attorney' as const };
  const { reading: _, ...draft } = newDraft(withoutPasswords(table.value), reading);
  return draft.rows.length === 0 ? fail('csv-no-rows') : ok(draft);
}

import type { CourtBook } from '../../ports/courts.ts';
import type { Csv } from '../../ports/files.ts';
import type { Clock } from '../../ports/system.ts';
import { courtReader } from '../../shared/domain/roster/courts/cells.ts';
import { newDraft, type RosterDraft } from '../../shared/domain/roster/draft.ts';
import { canTellHeadings } from '../../shared/domain/roster/heading-row.ts';
import { withoutPasswords } from '../../shared/domain/roster/table.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';

/** What reading a draft needs. */
export interface DraftReading {
  readonly courts: Pick<CourtBook, 'records'>;
  readonly csv: Pick<Csv, 'table'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** Makes a draft of a file's text. Fails with what is wrong with its table, and with `csv-no-rows` when there are no people below the headings. */
export async function readDraft(
  text: string,
  { courts, csv, clock }: DraftReading,
): Promise<Result<RosterDraft>> {
  const table = csv.table(text, canTellHeadings);
  if (!table.ok) return table;
  const draft = newDraft(withoutPasswords(table.value), {
    courts: courtReader(await courts.records()),
    today: localDay(clock),
    defaultRole: 'attorney',
  });
  return draft.rows.length === 0 ? fail('csv-no-rows') : ok(draft);
}

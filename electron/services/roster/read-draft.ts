import type { CourtBook } from '../../ports/courts.ts';
import type { FileReading } from '../../ports/files.ts';
import type { Clock } from '../../ports/system.ts';
import { courtReader } from '../../shared/domain/roster/courts/cells.ts';
import type { RosterDraft } from '../../shared/domain/roster/draft.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';

/** What reading a draft needs. */
export interface DraftReading {
  readonly courts: Pick<CourtBook, 'records'>;
  readonly reading: Pick<FileReading, 'roster' | 'workbook'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** Makes a draft of a file's text. Fails with what is wrong with its table, with `csv-no-rows` when there are no people below the headings, and with `file-too-slow`. */
export async function readDraft(
  text: string,
  { courts, reading, clock }: DraftReading,
): Promise<Result<RosterDraft>> {
  const given = { courts: await courts.records(), today: localDay(clock) };
  const read = await reading.roster(text, given);
  if (!read.ok) return read;
  const own = { ...given, courts: courtReader(given.courts), defaultRole: 'attorney' as const };
  return ok({ ...read.value, reading: own });
}

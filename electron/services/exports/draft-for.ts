import type { CourtBook } from '../../ports/courts.ts';
import type { Words } from '../../ports/desktop.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import type { MailDraft, Sender } from '../../shared/domain/files/mail-draft.ts';
import { cellStatus } from '../../shared/domain/readiness/cell-status.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { progressInCourts } from '../checklist/court-progress.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { accountsEver } from '../shared/link-among.ts';
import { reminderDraft } from './reminder-draft.ts';

/** What a draft is written from. */
export interface DraftContext {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly words: Words;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  /** Who signs and sends it. */
  readonly sender: () => Sender;
}

/** The reminder to one person, in that person's language; undefined when nothing is open for them. */
export async function draftFor(
  record: PersonRecord,
  { records, courts, firmIndex, words, clock, sender }: DraftContext,
): Promise<MailDraft | undefined> {
  const { person } = record;
  const ever = accountsEver(records, record);
  const progress = await progressInCourts(record, ever, firmIndex.view(), { courts, clock });
  const now = clock.now();
  const open = progress.map(({ profile, checklist, facts }) => ({
    courtName: courtCitation(profile.court),
    checklist,
    canFile: cellStatus(checklist, facts, { profile, now }).status === 'can-file',
  }));
  return reminderDraft(person, open, await words.in(person.language ?? 'en'), sender());
}

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
import { ENGLISH_RULE } from './english-below.ts';
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
  const english = reminderDraft(person, open, await words.in('en'), sender());
  const own = await words.in(person.language ?? 'en');
  // One language in a letter: a step that the firm wrote itself may be in English only.
  const titles = open.flatMap(({ checklist }) => checklist.steps.map(({ title }) => title));
  if (!english || own.language === 'en' || !titles.every(own.has)) return english;
  const letter = reminderDraft(person, open, own, sender());
  return letter && { ...letter, text: bothTexts(letter.text, english.text, own) };
}

/** The letter in the reader's language, a word on who translated it, and the English below for the person who sends it. */
function bothTexts(text: string, english: string, own: Words): string {
  return [text, own.say('mail.translated'), ENGLISH_RULE, english].join('\n\n');
}

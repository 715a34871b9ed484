import type * as z from 'zod';
import type { CourtQuestion } from '../../shared/contract/groups/roster-import/preview.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import { displayText } from '../../shared/domain/files/import-text.ts';
import { courtQuestions } from '../../shared/domain/roster/courts/questions.ts';
import type { RosterDraft } from '../../shared/domain/roster/draft.ts';

const MAX_SPELLINGS = 5;

/** The names of courts in a file that may be one of several, as the page asks about them. */
export function shownCourtQuestions(draft: RosterDraft): z.infer<typeof CourtQuestion>[] {
  return courtQuestions(draft).map(({ spellings, courts, ...question }) => ({
    ...question,
    spellings: spellings.slice(0, MAX_SPELLINGS).map((text) => displayText(text, 60)),
    choices: courts.map((court) => ({
      id: court.id,
      short: courtCitation(court),
      type: court.type,
    })),
  }));
}

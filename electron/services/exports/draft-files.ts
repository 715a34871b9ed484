import type { MailFile } from '../../ports/files.ts';
import type { Clock } from '../../ports/system.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { LeftReason } from '../../shared/domain/reminders/left-reason.ts';
import type { Result } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';
import { type DraftContext, draftFor } from './draft-for.ts';
import { type EachSaved, type FileEachNeeds, saveForEach } from './file-each.ts';
import { fileName } from './file-name.ts';

/** What saving drafts as files needs. */
export interface DraftFileNeeds extends DraftContext, Omit<FileEachNeeds, 'records'> {
  readonly mailFile: MailFile;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** Saves one draft per person in a folder that the user chooses. Fails with why no file could be saved, if none was. */
export function saveDrafts(
  personIds: readonly string[],
  needs: DraftFileNeeds,
): Promise<Result<EachSaved>> {
  const { mailFile, clock } = needs;
  const names = new Set<string>();
  return saveForEach(
    personIds,
    'mail',
    async (person) => {
      const { name, email } = person.person;
      const draft = email === '' ? undefined : await draftFor(person, needs);
      if (!draft) return reasonNoDraft(person, needs);
      const bytes = await mailFile(draft, clock.now());
      return { name: `${fileName(name, '', localDay(clock), names)}.eml`, bytes };
    },
    needs,
  );
}

/** Why a person gets no draft. */
function reasonNoDraft(
  { person: { id, email } }: PersonRecord,
  { records }: Pick<DraftFileNeeds, 'records'>,
): LeftReason {
  if (email === '') return 'no-address';
  return records.ecfOf(id).length === 0 ? 'no-court' : 'nothing-open';
}

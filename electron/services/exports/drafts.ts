import type { Mail } from '../../ports/desktop.ts';
import type { MailFile } from '../../ports/files.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { mailtoAddress } from '../../shared/domain/files/mail-draft.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';
import { type DraftFileNeeds, saveDrafts } from './draft-files.ts';
import { type DraftContext, draftFor } from './draft-for.ts';
import type { ExportTargets } from './export-targets.ts';
import { fileName } from './file-name.ts';

/** What reminder drafts need. */
export interface DraftNeeds extends DraftContext, DraftFileNeeds {
  readonly mail: Mail;
  readonly mailFile: MailFile;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/**
 * Writes reminder drafts for the user to review and send: one in the mail program or as a file, many as one file each.
 */
export function exportDrafts(
  needs: DraftNeeds,
  targets: ExportTargets,
): Pick<Services['exports'], 'draft' | 'drafts'> {
  const { records, mail, mailFile, clock } = needs;
  return {
    async draft({ personId, as }) {
      const person = records.person(personId);
      if (!person) return fail('person-not-found');
      if (person.person.email === '') return fail('mail-no-address');
      const draft = await draftFor(person, needs);
      if (!draft) return fail('mail-nothing-open');
      if (as === 'file') {
        const name = `${fileName(draft.toName, '', localDay(clock))}.eml`;
        return targets.save({ what: 'mail', name, bytes: await mailFile(draft, clock.now()) }, 1);
      }
      const address = mailtoAddress(draft);
      if (address === undefined) return fail('mail-too-long');
      const opened = await mail.openDraft(address);
      return opened.ok ? ok({ isCanceled: false, count: 1 }) : opened;
    },

    drafts: ({ personIds }) => saveDrafts(personIds, needs),
  };
}

import type { Mail, TextClipboard } from '../../ports/desktop.ts';
import type { MailFile } from '../../ports/files.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { type MailDraft, mailtoAddress } from '../../shared/domain/files/mail-draft.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';
import { type DraftFileNeeds, saveDrafts } from './draft-files.ts';
import { type DraftContext, draftFor } from './draft-for.ts';
import type { ExportOutcome, ExportTargets } from './export-targets.ts';
import { fileName } from './file-name.ts';

/** What reminder drafts need. */
export interface DraftNeeds extends DraftContext, DraftFileNeeds {
  readonly mail: Mail;
  readonly clipboard: TextClipboard;
  readonly mailFile: MailFile;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

type Way = Parameters<Services['exports']['draft']>[0]['as'];

/**
 * Writes reminder drafts for the user to review and send: one in the mail program, as a file or as copied text, many as one
 * file each.
 */
export function exportDrafts(
  needs: DraftNeeds,
  targets: ExportTargets,
): Pick<Services['exports'], 'draft' | 'drafts'> {
  const { records, mail, mailFile, clipboard, clock } = needs;

  async function take(draft: MailDraft, as: Way): Promise<Result<ExportOutcome>> {
    if (as === 'file') {
      const name = `${fileName(draft.toName, '', localDay(clock))}.eml`;
      return targets.save({ what: 'mail', name, bytes: await mailFile(draft, clock.now()) }, 1);
    }
    const address = as === 'opened' ? mailtoAddress(draft) : undefined;
    if (as === 'opened' && address === undefined) return fail('mail-too-long');
    const taken = await (address ? mail.openDraft(address) : clipboard.copy(draft.text));
    return taken.ok ? ok({ isCanceled: false, count: 1 }) : taken;
  }

  return {
    async draft({ personId, as }) {
      const person = records.person(personId);
      if (!person) return fail('person-not-found');
      if (person.person.email === '') return fail('mail-no-address');
      const draft = await draftFor(person, needs);
      if (!draft) return fail('mail-nothing-open');
      const taken = await take(draft, as);
      if (!taken.ok) return taken;
      if (taken.value.isCanceled) return ok({ isCanceled: true });
      return ok({ ...taken.value, subject: draft.subject });
    },

    drafts: ({ personIds }) => saveDrafts(personIds, needs),
  };
}

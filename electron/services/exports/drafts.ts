import type { CourtBook } from '../../ports/courts.ts';
import type { Mail, Words } from '../../ports/desktop.ts';
import type { FileDialogs, Files, MailFile } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import { mailtoAddress } from '../../shared/domain/files/mail-draft.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { LEFT_REASONS } from '../../shared/domain/reminders/left-reasons.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { standingsOf } from '../checklist/standings.ts';
import { forEachPerson } from '../shared/each-person.ts';
import { localDay } from '../shared/local-day.ts';
import { fileName } from './file-name.ts';
import { inventedAmongReal } from './invented-among-real.ts';
import { reminderDraft } from './reminder-draft.ts';
import type { WaysOut } from './ways-out.ts';

/** What reminder drafts need. */
export interface DraftNeeds {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly dialogs: Pick<FileDialogs, 'chooseFolder'>;
  readonly files: Pick<Files, 'write'>;
  readonly mail: Mail;
  readonly mailFile: MailFile;
  readonly words: Words;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  /** The user's own name from the settings. Empty when not set. */
  readonly signsAs: () => string;
  readonly tell: (news: News) => void;
}

/** Failures that don't predict the next file in the same folder. */
const OF_ONE_FILE: readonly FailureCode[] = ['file-in-use', 'file-name-too-long'];

/**
 * Writes reminder drafts for the user to review and send: one in the mail program or as a file, many as one file each.
 */
export function exportDrafts(
  needs: DraftNeeds,
  ways: WaysOut,
): Pick<Services['exports'], 'draft' | 'drafts'> {
  const { records, courts, firmIndex, dialogs, files, mail, mailFile, words, clock, signsAs } =
    needs;
  const today = () => localDay(clock);

  async function draftFor(person: PersonRecord) {
    const { language = 'en' } = person.person;
    const all = records.ecfOf(person.person.id);
    const standings = await standingsOf(person, all, firmIndex.view(), { courts, clock });
    return reminderDraft(
      person.person,
      standings.map(({ profile, checklist, facts }) => ({
        courtName: profile.court.name,
        checklist,
        canFile: facts.link.state === 'verified',
      })),
      words.in(language),
      signsAs(),
    );
  }

  /** Why a person gets no draft. */
  function whyNone({ person: { id, email } }: PersonRecord): (typeof LEFT_REASONS)[number] {
    if (email === '') return 'no-address';
    return records.ecfOf(id).length === 0 ? 'no-court' : 'nothing-open';
  }

  return {
    async draft({ personId, as }) {
      const person = records.person(personId);
      if (!person) return fail('person-not-found');
      if (person.person.email === '') return fail('mail-no-address');
      const draft = await draftFor(person);
      if (!draft) return fail('mail-nothing-open');
      if (as === 'file') {
        const name = `${fileName(draft.toName, '', today())}.eml`;
        return ways.save({ what: 'mail', name, bytes: await mailFile(draft) }, 1);
      }
      const address = mailtoAddress(draft);
      if (address === undefined) return fail('mail-too-long');
      const opened = await mail.openDraft(address);
      return opened.ok ? ok({ isCancelled: false, count: 1 }) : opened;
    },

    async drafts({ personIds }) {
      const folder = await dialogs.chooseFolder('mail');
      if (folder === undefined) return ok({ isCancelled: true });
      const left: { name: string; why: (typeof LEFT_REASONS)[number] }[] = [];
      const invented = inventedAmongReal(personIds, records);
      const used = new Set<string>();
      let stopped: FailureCode | undefined;
      let count = 0;
      await forEachPerson(personIds, needs, async (person) => {
        const { id, name, email } = person.person;
        const isLeft = invented.has(id);
        const draft = isLeft || email === '' ? undefined : await draftFor(person);
        if (!draft) {
          left.push({ name, why: isLeft ? 'practice' : whyNone(person) });
          return;
        }
        let isSaved = false;
        // A failure that stops one file stops the next too, so we don't try again.
        if (stopped === undefined || OF_ONE_FILE.includes(stopped)) {
          const path = folder.join(`${fileName(name, '', today(), used)}.eml`);
          const written = await files.write(path, await mailFile(draft));
          isSaved = written.ok;
          if (!written.ok) stopped = written.failure.code;
        }
        if (isSaved) count += 1;
        else left.push({ name, why: 'not-saved' });
      });
      if (stopped === undefined) return ok({ isCancelled: false, count, left });
      return count === 0 ? fail(stopped) : ok({ isCancelled: false, count, left, stopped });
    },
  };
}

import type { FileDialogs, Files, MailFile } from '../../ports/files.ts';
import type { Clock } from '../../ports/system.ts';
import type { News } from '../../shared/contract/events.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { LeftReason } from '../../shared/domain/reminders/left-reason.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { forEachPerson } from '../shared/each-person.ts';
import { localDay } from '../shared/local-day.ts';
import { type DraftContext, draftFor } from './draft-for.ts';
import { fileName } from './file-name.ts';

/** What saving drafts as files needs. */
export interface DraftFileNeeds extends DraftContext {
  readonly dialogs: Pick<FileDialogs, 'chooseFolder'>;
  readonly files: Pick<Files, 'write'>;
  readonly mailFile: MailFile;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly tell: (news: News) => void;
}

/** What came of saving drafts: how many, who got none and why, and the failure that ended it early. */
export type DraftsSaved =
  | { readonly isCanceled: true }
  | {
      readonly isCanceled: false;
      readonly count: number;
      readonly left: { name: string; why: LeftReason }[];
      readonly stopped?: FailureCode;
    };

/** Saves one draft per person in a folder that the user chooses. Fails with why no file could be saved, if none was. */
export async function saveDrafts(
  personIds: readonly string[],
  needs: DraftFileNeeds,
): Promise<Result<DraftsSaved>> {
  const folder = await needs.dialogs.chooseFolder('mail');
  if (folder === undefined) return ok({ isCanceled: true });
  const drafts = new DraftFolder(folder, needs);
  const left: { name: string; why: LeftReason }[] = [];
  await forEachPerson(personIds, needs, async (person) => {
    const { name } = person.person;
    const why = await drafts.save(person);
    if (why !== undefined) left.push({ name, why });
  });
  const { count, stopped } = drafts;
  if (stopped === undefined) return ok({ isCanceled: false, count, left });
  return count === 0 ? fail(stopped) : ok({ isCanceled: false, count, left, stopped });
}

/** Failures that don't predict the next file in the same folder. */
const OF_ONE_FILE: readonly FailureCode[] = ['file-in-use', 'file-name-too-long'];

/** A folder in which drafts are saved, until a failure that the next file would meet too. */
class DraftFolder {
  readonly #folder: { join(name: string): string };
  readonly #needs: DraftFileNeeds;
  readonly #names = new Set<string>();
  #count = 0;
  #stopped: FailureCode | undefined;

  constructor(folder: { join(name: string): string }, needs: DraftFileNeeds) {
    this.#folder = folder;
    this.#needs = needs;
  }

  /** How many were saved. */
  get count(): number {
    return this.#count;
  }

  /** The last failure to save one. */
  get stopped(): FailureCode | undefined {
    return this.#stopped;
  }

  /** Saves one person's draft; answers why not, if it was not saved. */
  async save(person: PersonRecord): Promise<LeftReason | undefined> {
    const { name, email } = person.person;
    const draft = email === '' ? undefined : await draftFor(person, this.#needs);
    if (!draft) return reasonNoDraft(person, this.#needs);
    if (this.#stopped !== undefined && !OF_ONE_FILE.includes(this.#stopped)) return 'not-saved';
    const { files, mailFile, clock } = this.#needs;
    const path = this.#folder.join(`${fileName(name, '', localDay(clock), this.#names)}.eml`);
    const written = await files.write(path, await mailFile(draft, clock.now()));
    if (written.ok) this.#count += 1;
    else this.#stopped = written.failure.code;
    return written.ok ? undefined : 'not-saved';
  }
}

/** Why a person gets no draft. */
function reasonNoDraft(
  { person: { id, email } }: PersonRecord,
  { records }: Pick<DraftFileNeeds, 'records'>,
): LeftReason {
  if (email === '') return 'no-address';
  return records.ecfOf(id).length === 0 ? 'no-court' : 'nothing-open';
}

import type { FileDialogs, FileQuestion, Files } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { News } from '../../shared/contract/events.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { LeftReason } from '../../shared/domain/reminders/left-reason.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { forEachPerson } from '../shared/each-person.ts';

/** What saving a file for each of many people needs. */
export interface FileEachNeeds {
  readonly records: Pick<Records, 'person'>;
  readonly dialogs: Pick<FileDialogs, 'chooseFolder'>;
  readonly files: Pick<Files, 'write'>;
  readonly tell: (news: News) => void;
}

/** What came of it: how many were saved, who got none and why, and the failure that ended it early. */
export type EachSaved =
  | { readonly isCanceled: true }
  | {
      readonly isCanceled: false;
      readonly count: number;
      readonly left: { name: string; why: LeftReason }[];
      readonly stopped?: FailureCode;
    };

/** One person's file. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Called once it is saved. */
  readonly onSaved?: () => void;
}

/**
 * Saves one file for each person in a folder that the user chooses, replacing files of the same names. `make` answers the
 * file, or why there is none. Fails with why no file could be saved, if none was.
 */
export async function saveForEach(
  personIds: readonly string[],
  what: FileQuestion,
  make: (person: PersonRecord) => Promise<OwnFile | LeftReason>,
  needs: FileEachNeeds,
): Promise<Result<EachSaved>> {
  const folder = await needs.dialogs.chooseFolder(what);
  if (folder === undefined) return ok({ isCanceled: true });
  const into = new FilesInFolder(folder, needs.files);
  const left: { name: string; why: LeftReason }[] = [];
  await forEachPerson(personIds, needs, async (person) => {
    const made = await make(person);
    const why = typeof made === 'string' ? made : await into.save(made);
    if (why !== undefined) left.push({ name: person.person.name, why });
  });
  const { count, stopped } = into;
  if (stopped === undefined) return ok({ isCanceled: false, count, left });
  return count === 0 ? fail(stopped) : ok({ isCanceled: false, count, left, stopped });
}

/** Failures that don't predict the next file in the same folder. */
const OF_ONE_FILE: readonly FailureCode[] = ['file-in-use', 'file-name-too-long'];

/** A folder in which files are saved, until a failure that the next file would meet too. */
class FilesInFolder {
  readonly #folder: { join(name: string): string };
  readonly #files: Pick<Files, 'write'>;
  #count = 0;
  #stopped: FailureCode | undefined;

  constructor(folder: { join(name: string): string }, files: Pick<Files, 'write'>) {
    this.#folder = folder;
    this.#files = files;
  }

  /** How many were saved. */
  get count(): number {
    return this.#count;
  }

  /** The last failure to save one. */
  get stopped(): FailureCode | undefined {
    return this.#stopped;
  }

  /** Saves one file; answers why not, if it was not saved. */
  async save({ name, bytes, onSaved }: OwnFile): Promise<LeftReason | undefined> {
    if (this.#stopped !== undefined && !OF_ONE_FILE.includes(this.#stopped)) return 'not-saved';
    const written = await this.#files.write(this.#folder.join(name), bytes);
    if (!written.ok) {
      this.#stopped = written.failure.code;
      return 'not-saved';
    }
    this.#count += 1;
    onSaved?.();
    return undefined;
  }
}

import { shippedPracticeFirm } from '../adapters/practice/practice-firm.ts';
import { emptyPracticeFolder, practiceFolder } from '../adapters/practice/practice-folder.ts';
import { fillPractice } from '../services/practice/fill.ts';
import type { Opened } from '../shared/domain/records/file/start-trouble.ts';
import { fail, ok, type Result } from '../shared/domain/values/result.ts';
import type { Running } from './running.ts';

/** What opening and emptying the practice profile takes. */
export interface PracticeProfileNeeds {
  /** The folder with everything the app keeps for this user. */
  readonly folder: string;
  /** The firm's own profile; undefined while it could not be opened. */
  readonly own: () => Running | undefined;
  /** Opens everything of the practice profile in this folder, which is made if it is not there. */
  readonly openPractice: (folder: string) => Opened<Running>;
  readonly onTrouble: (what: string, error?: unknown) => void;
}

/** The practice profile on disk: made, filled with the practice firm, and emptied. */
export class PracticeProfile {
  readonly #needs: PracticeProfileNeeds;

  constructor(needs: PracticeProfileNeeds) {
    this.#needs = needs;
  }

  /** Opens the profile with the practice firm in it. A new one looks like the firm's own profile. */
  async open(): Promise<Result<Running>> {
    const opened = this.#openOrMake();
    if (!opened) return fail('practice-not-opened');
    const { world } = opened;
    const isNew = world.records.people().length === 0;
    const filled = await fillPractice({ ...world, firm: shippedPracticeFirm });
    if (!filled.ok) {
      opened.close();
      return filled;
    }
    if (isNew) await this.#copyLook(world);
    await this.#copyLanguage(world);
    return ok(opened);
  }

  /** Deletes everything of the profile. Close it first. */
  empty(): Result<undefined> {
    try {
      emptyPracticeFolder(this.#needs.folder);
      return ok(undefined);
    } catch (error) {
      this.#needs.onTrouble('emptying the practice folder', error);
      return fail('practice-not-opened');
    }
  }

  /** A practice profile that can't be opened holds nothing that anyone needs: it makes room for a new one. */
  #openOrMake(): Running | undefined {
    const { folder, openPractice } = this.#needs;
    const opened = openPractice(practiceFolder(folder));
    if (opened.ok) return opened.value;
    if (!this.empty().ok) return undefined;
    const again = openPractice(practiceFolder(folder));
    return again.ok ? again.value : undefined;
  }

  /** Dark stays dark, and large stays large. Without it practice looks as it comes. */
  async #copyLook({ preferences }: Running['world']): Promise<void> {
    const own = this.#needs.own()?.world.preferences.read();
    if (!own) return;
    const { theme, zoom } = own;
    // Practice begins at the board, and asks nobody what they are here for.
    await preferences.write({ theme, zoom, startsAt: 'readiness' });
  }

  /** Practice speaks the language that the person chose, also if they chose it after they practiced. */
  async #copyLanguage({ preferences, policy }: Running['world']): Promise<void> {
    const language = this.#needs.own()?.world.preferences.read().language;
    if (!language || language === preferences.read().language) return;
    await preferences.write({ language });
    // The page that comes next is in the language that is in force.
    policy.look();
  }
}

/** Takes the practice logins out of the keychain; the records that name them are deleted next. */
export async function forgetLogins({ world, parts }: Running): Promise<Result<undefined>> {
  for (const { account } of world.records.ecfAll()) {
    const removed = await parts.vault.entries.remove(account.id);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
}

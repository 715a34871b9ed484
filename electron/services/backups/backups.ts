import type { Backups } from '../../ports/backups.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { Backup } from '../../shared/domain/records/file/backup.ts';
import type { BackupContent, BackupFile } from '../../shared/domain/records/file/backups.ts';
import type { StartTrouble } from '../../shared/domain/records/file/start-trouble.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import type { BackupKeeper } from './keeper.ts';

interface Needs {
  readonly backups: Backups;
  /** Undefined where the app could not start. */
  readonly keeper: () => BackupKeeper | undefined;
  /** Whether the records are damaged, so that nothing more is written to them. */
  readonly isDamaged: () => boolean;
  /** Proof that this machine's user wants the records replaced. Where the app could not start, nobody can be asked for it. */
  readonly proof: (grant: Grant | undefined) => Promise<Result<undefined>>;
  /** Starts the app again on what was put back; answers what is in the way, as far as that is known at once. */
  readonly startAgain: () => StartTrouble | undefined;
  /** Tells the pages that what is shown of the backups has changed. */
  readonly onChange: () => void;
}

type BackupLookedAt = BackupFile & { readonly content: BackupContent };

/** The backup with the most entries, the newest of those. */
function fullest(all: readonly BackupLookedAt[]): Backup | undefined {
  const [most] = all
    .filter(({ content }) => content.found === 'readable')
    .toSorted((one, other) => other.content.entries - one.content.entries);
  return most && { at: most.at, entries: most.content.entries };
}

/** The backups as a person sees them. It works where the app could not start, too. */
export function backupsService(needs: Needs): Services['backups'] {
  const { backups, keeper, isDamaged, proof, startAgain, onChange } = needs;

  async function listed(): Promise<readonly BackupLookedAt[]> {
    const files = backups.list();
    const contents = await backups.look(
      files.map(({ name }) => name),
      { isChecked: false },
    );
    return files.flatMap((file, place) => {
      const content = contents[place];
      return content ? [{ ...file, content }] : [];
    });
  }

  const again = () => {
    const trouble = startAgain();
    return ok(trouble ? { trouble } : {});
  };

  return {
    list: async () => ok([...(await listed())]),

    async preview({ name }) {
      const file = backups.list().find((one) => one.name === name);
      const [content] = file ? await backups.look([name], { isChecked: true }) : [];
      return file && content ? ok({ ...file, content }) : fail('backup-not-found');
    },

    async make() {
      const made = await keeper()?.make();
      if (!made) return fail('backup-not-now');
      return made.ok ? ok({}) : made;
    },

    async goBack({ name, grant }) {
      const proven = await proof(grant);
      if (!proven.ok) return proven;
      const done = await backups.putBack(name);
      return done.ok ? again() : done;
    },

    async readable() {
      const readable = isDamaged() ? await backups.readable() : undefined;
      if (!readable) return fail('readable-not-needed');
      const backup = fullest(await listed());
      return ok(backup ? { ...readable, backup } : readable);
    },

    async takeReadable({ grant }) {
      if (!isDamaged()) return fail('readable-not-needed');
      const proven = await proof(grant);
      if (!proven.ok) return proven;
      const done = await backups.takeReadable();
      return done.ok ? again() : done;
    },

    dismiss() {
      backups.markRestoredRead();
      onChange();
      return ok({});
    },
  };
}

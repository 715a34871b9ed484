import type { Backups } from '../../ports/backups.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { StartTrouble } from '../../shared/domain/records/file/start-trouble.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import type { BackupKeeper } from './keeper.ts';

interface Needs {
  readonly backups: Backups;
  /** Undefined where the app could not start. */
  readonly keeper: () => BackupKeeper | undefined;
  /** Starts the app again on what was put back; answers what is in the way, as far as that is known at once. */
  readonly startAgain: () => StartTrouble | undefined;
  /** Tells the pages that what is shown of the backups has changed. */
  readonly onChange: () => void;
}

/** The backups as a person sees them. It works where the app could not start, too. */
export function backupsService(needs: Needs): Services['backups'] {
  const { backups, keeper, startAgain, onChange } = needs;
  return {
    async list() {
      const files = backups.list();
      const contents = await backups.look(
        files.map(({ name }) => name),
        { isChecked: false },
      );
      return ok(
        files.flatMap((file, place) => {
          const content = contents[place];
          return content ? [{ ...file, content }] : [];
        }),
      );
    },

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

    async goBack({ name }) {
      const done = await backups.putBack(name);
      if (!done.ok) return done;
      const trouble = startAgain();
      return ok(trouble ? { trouble } : {});
    },

    dismiss() {
      backups.markRestoredRead();
      onChange();
      return ok({});
    },
  };
}

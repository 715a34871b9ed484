import type { FileManager } from '../ports/desktop.ts';
import type { Services } from '../shared/contract/contract.ts';
import type { StartTrouble } from '../shared/domain/records/start-trouble.ts';
import { fail, ok } from '../shared/domain/values/result.ts';

interface Needs {
  readonly fileManager: FileManager;
  /** What stands in the way now; undefined once the app runs. */
  readonly trouble: () => StartTrouble | undefined;
  /** Tries to start again. Does nothing when the app runs already. */
  readonly again: () => void;
}

/** What a person can do where the app could not start. */
export function startService({ fileManager, trouble, again }: Needs): Services['start'] {
  return {
    again() {
      again();
      const left = trouble();
      return ok(left ? { trouble: left } : {});
    },

    async showFolder() {
      const path = trouble()?.path;
      const isShown = path !== undefined && (await fileManager.show(path));
      return isShown ? ok({}) : fail('folder-not-shown');
    },
  };
}

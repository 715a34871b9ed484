import type { FileManager } from '../ports/desktop.ts';
import type { Services } from '../shared/contract/contract.ts';
import { canStartOver } from '../shared/domain/records/file/start-over.ts';
import type { StartTrouble } from '../shared/domain/records/file/start-trouble.ts';
import { fail, ok } from '../shared/domain/values/result.ts';

interface Needs {
  readonly fileManager: FileManager;
  /** What stands in the way now; undefined once the app runs. */
  readonly trouble: () => StartTrouble | undefined;
  /** Tries to start again. Does nothing when the app runs already. */
  readonly again: () => void;
  /** Gives the old records another name. Answers whether it could. */
  readonly setAside: () => boolean;
}

/** What a person can do where the app could not start. */
export function startService(needs: Needs): Services['start'] {
  const { fileManager, trouble } = needs;
  const again = () => {
    needs.again();
    const left = trouble();
    return ok(left ? { trouble: left } : {});
  };
  return {
    again,

    startOver() {
      const left = trouble();
      if (!left || !canStartOver(left)) return again();
      return needs.setAside() ? again() : fail('records-not-set-aside');
    },

    async showFolder() {
      const path = trouble()?.path;
      const isShown = path !== undefined && (await fileManager.show(path));
      return isShown ? ok({}) : fail('folder-not-shown');
    },
  };
}

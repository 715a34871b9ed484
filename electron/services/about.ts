import type { FileManager, TextClipboard } from '../ports/desktop.ts';
import type { Services } from '../shared/contract/contract.ts';
import type { AboutPlace } from '../shared/contract/groups/app-itself/about.ts';
import { fail, ok } from '../shared/domain/values/result.ts';
import type { AboutThis } from './diagnostics/facts.ts';
import { programLines } from './diagnostics/text.ts';

interface Needs {
  readonly about: AboutThis;
  /** The paths of what About can show. `licenses` is missing where the app isn't installed. */
  readonly places: Readonly<Record<Exclude<AboutPlace, 'licenses'>, string>> & {
    readonly licenses?: string;
  };
  readonly fileManager: FileManager;
  readonly clipboard: TextClipboard;
}

/** What FileReady is, where its files are, and a copy of the details that a help desk asks for first. */
export function aboutService({ about, places, fileManager, clipboard }: Needs): Services['about'] {
  const details = programLines(about);
  return {
    open: () => ok({ version: about.version, details: [...details], places }),

    async show({ place }) {
      const path = places[place];
      const isShown = path !== undefined && (await fileManager.show(path));
      return isShown ? ok({}) : fail('folder-not-shown');
    },

    async copy() {
      const copied = await clipboard.copy(details.join('\n'));
      return copied.ok ? ok({}) : copied;
    },
  };
}

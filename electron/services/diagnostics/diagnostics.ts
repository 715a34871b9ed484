import type { Words } from '../../ports/desktop.ts';
import type { FileDialogs, Files } from '../../ports/files.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { type DiagnosticFacts, diagnosticsText } from './text.ts';

interface Needs {
  readonly gather: () => Promise<DiagnosticFacts>;
  readonly words: Words;
  readonly dialogs: Pick<FileDialogs, 'chooseWhereToSave'>;
  readonly files: Pick<Files, 'write'>;
}

/** What the help desk needs to know of this computer. Only what a person has had on the screen is saved, letter by letter. */
export function diagnosticsService(needs: Needs): Services['diagnostics'] {
  const { gather, words, dialogs, files } = needs;
  let shown: string | undefined;
  return {
    async read() {
      shown = diagnosticsText(await gather(), words);
      return ok({ text: shown });
    },

    async save() {
      const text = shown;
      if (text === undefined) return fail('diagnostics-not-read');
      const path = await dialogs.chooseWhereToSave('diagnostics', words.say('diagnostics.file'));
      if (path === undefined) return ok({ isCanceled: true as const });
      const written = await files.write(path, Buffer.from(text));
      return written.ok ? ok({ isCanceled: false as const }) : written;
    },
  };
}

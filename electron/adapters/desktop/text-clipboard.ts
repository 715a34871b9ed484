import { clipboard } from 'electron';
import type { TextClipboard } from '../../ports/desktop.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';

/** The system's clipboard, for text that is no secret and stays there. */
export function textClipboard(onTrouble: (what: string, error: unknown) => void): TextClipboard {
  return {
    async copy(text) {
      try {
        await clipboard.writeText(text);
        return ok(undefined);
      } catch (error) {
        onTrouble('writing the clipboard', error);
        return fail('clipboard-failed');
      }
    },
  };
}

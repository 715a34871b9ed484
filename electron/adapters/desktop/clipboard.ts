import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { ClipboardItem, clipboard } from 'electron';
import type { Clipboard } from '../../ports/vault.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { secretMarks } from '../../shared/domain/vault/clipboard-formats.ts';

/** Electron's name for a platform's own format. */
const ownFormat = (name: string) => `electron application/osclipboard;format="${name}"`;

/**
 * The system's clipboard for secrets (Electron 44 and later: asynchronous, main process only).
 * SECURITY: the text and its marks are one write; what we wrote is known by a digest salted for this run, never kept.
 */
export function systemClipboard(
  platform: string,
  onTrouble: (what: string, error: unknown) => void,
): Clipboard {
  const salt = randomBytes(32);
  let ours: Buffer | undefined;
  const digest = (text: string) => createHash('sha256').update(salt).update(text, 'utf8').digest();

  return {
    async putSecret(text) {
      const marks = secretMarks(platform).map(
        ({ format, bytes }) => [ownFormat(format), new Blob([bytes])] as const,
      );
      try {
        await clipboard.write([
          new ClipboardItem({ 'text/plain': text, ...Object.fromEntries(marks) }),
        ]);
        ours = digest(text);
        return ok(undefined);
      } catch (error) {
        onTrouble('writing the clipboard', error);
        return fail('clipboard-failed');
      }
    },

    async clearIfOurs() {
      const wrote = ours;
      if (!wrote) return false;
      try {
        const isStillThere = timingSafeEqual(digest(await clipboard.readText()), wrote);
        // A newer secret may have been copied while we were reading.
        if (ours !== wrote) return false;
        if (isStillThere) await clipboard.clear();
        ours = undefined;
        return isStillThere;
      } catch (error) {
        onTrouble('clearing the clipboard', error);
        return false;
      }
    },
  };
}

import { shell } from 'electron';
import type { Mail } from '../../ports/desktop.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';

/** The person's mail program, as the system knows it. SECURITY: takes nothing but a `mailto:` address that the app itself put together. */
export const systemMail: Mail = {
  async openDraft(mailto) {
    if (!mailto.startsWith('mailto:')) return fail('mail-not-opened');
    try {
      await shell.openExternal(mailto);
      return ok(undefined);
    } catch {
      return fail('mail-not-opened');
    }
  },
};

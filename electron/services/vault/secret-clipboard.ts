import type { Clipboard } from '../../ports/vault.ts';
import type { News } from '../../shared/contract/events.ts';
import type { Result } from '../../shared/domain/values/result.ts';
import { CLIPBOARD_SECONDS } from '../../shared/domain/vault/clipboard-formats.ts';

/** A login or password on the clipboard, for a few seconds and no longer. */
export interface SecretClipboard {
  copy(field: 'login' | 'password', text: string): Promise<Result<undefined>>;
  /** Takes it off now: asked for, on lock, on quit. Leaves alone what somebody else has put there since. */
  clear(): Promise<void>;
  /** Whether something of ours may still be there. */
  isHolding(): boolean;
}

export function secretClipboard(clipboard: Clipboard, tell: (news: News) => void): SecretClipboard {
  let timer: NodeJS.Timeout | undefined;

  async function clear(): Promise<void> {
    if (!timer) return;
    clearTimeout(timer);
    timer = undefined;
    await clipboard.clearIfOurs();
    // Unless something newer was copied while we were clearing.
    if (!timer) tell({ kind: 'clipboard', holds: 'nothing', seconds: 0 });
  }

  return {
    async copy(field, text) {
      const put = await clipboard.putSecret(text);
      if (!put.ok) return put;
      clearTimeout(timer);
      timer = setTimeout(() => void clear(), CLIPBOARD_SECONDS * 1000);
      tell({ kind: 'clipboard', holds: field, seconds: CLIPBOARD_SECONDS });
      return put;
    },
    clear,
    isHolding: () => timer !== undefined,
  };
}

import type { Clipboard } from '../../ports/vault.ts';
import type { News } from '../../shared/contract/events.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import type { SecretField } from '../../shared/domain/vault/credential-value.ts';

/** Keeps a login or password on the clipboard for a few seconds only. */
export interface SecretClipboard {
  /** Answers for how many seconds it stays there. */
  copy(field: SecretField, text: string): Promise<Result<number>>;
  /** Clears it now: on request, on lock, or on quit. Leaves anything copied since alone. */
  clear(): Promise<void>;
  /** Whether something of ours may still be there. */
  isHolding(): boolean;
}

interface Needs {
  readonly clipboard: Clipboard;
  /** Seconds after which a copied secret is taken off the clipboard; asked at each copy. */
  readonly seconds: () => number;
  readonly tell: (news: News) => void;
}

/** Makes the clipboard for secrets, which clears itself. */
export function secretClipboard({ clipboard, seconds, tell }: Needs): SecretClipboard {
  let timer: NodeJS.Timeout | undefined;
  let clearing: Promise<void> | undefined;

  /** Anyone who asks while it is being cleared waits for that: quitting must not end it halfway. */
  function clear(): Promise<void> {
    if (!timer) return clearing ?? Promise.resolve();
    clearTimeout(timer);
    timer = undefined;
    const mine = takeOff().finally(() => {
      if (clearing === mine) clearing = undefined;
    });
    clearing = mine;
    return mine;
  }

  async function takeOff(): Promise<void> {
    await clipboard.clearIfOurs();
    // Something newer may have been copied while we were clearing.
    if (!timer) tell({ kind: 'clipboard', holds: 'nothing', seconds: 0 });
  }

  return {
    async copy(field, text) {
      const put = await clipboard.putSecret(text);
      if (!put.ok) return put;
      clearTimeout(timer);
      const stays = seconds();
      timer = setTimeout(() => void clear(), stays * 1000);
      tell({ kind: 'clipboard', holds: field, seconds: stays });
      return ok(stays);
    },
    clear,
    isHolding: () => timer !== undefined || clearing !== undefined,
  };
}

import type { ScreenGuard } from '../../ports/vault.ts';
import type { News } from '../../shared/contract/events.ts';
import { REVEAL_SECONDS } from '../../shared/domain/vault/clipboard-formats.ts';

/** Guards a secret that shows on screen: keeps it out of screen capture, and masks it when its time is up. */
export interface ShownSecret {
  show(): void;
  /** The page has masked it, or must: time is up, the window lost focus, or the app locked. */
  mask(): void;
}

/** Makes the guard of a revealed secret. */
export function shownSecret(screen: ScreenGuard, tell: (news: News) => void): ShownSecret {
  let timer: NodeJS.Timeout | undefined;

  function mask(): void {
    if (!timer) return;
    clearTimeout(timer);
    timer = undefined;
    tell({ kind: 'mask' });
    screen.protect(false);
  }

  return {
    show() {
      clearTimeout(timer);
      screen.protect(true);
      timer = setTimeout(mask, REVEAL_SECONDS * 1000);
    },
    mask,
  };
}

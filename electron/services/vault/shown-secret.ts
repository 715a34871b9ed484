import type { ScreenGuard } from '../../ports/vault.ts';
import type { News } from '../../shared/contract/events.ts';
import { REVEAL_SECONDS } from '../../shared/domain/vault/clipboard-formats.ts';

/** How long the guard stays up for a page that doesn't say that it has masked. */
const LATEST_MS = 1_000;
/** How long it stays up for a page that is being loaded again. */
const LATEST_RELOAD_MS = 10_000;

/**
 * Guards a secret that shows on screen: keeps it out of screen capture, and masks it when its time is up.
 * SECURITY: the page hears of it and paints later than we say so, so the guard falls only when the page has said that
 * nothing shows any more, or after a second.
 */
export interface ShownSecret {
  show(): void;
  /**
   * The page must mask it: time is up, the window lost focus, or the app locked. With `gone`, the page itself goes, and the
   * guard stays up until then.
   */
  mask(gone?: Promise<unknown>): void;
  /** The page says that it shows nothing any more, and has painted that. */
  masked(): void;
}

/** Makes the guard of a revealed secret. */
export function shownSecret(screen: ScreenGuard, tell: (news: News) => void): ShownSecret {
  let timer: NodeJS.Timeout | undefined;
  let lowering: NodeJS.Timeout | undefined;
  /** Counts what was shown, so that an earlier page's end does not lower the guard of a later secret. */
  let turn = 0;

  function hide(): boolean {
    if (!timer) return false;
    clearTimeout(timer);
    timer = undefined;
    tell({ kind: 'mask' });
    return true;
  }

  function lower(): void {
    clearTimeout(lowering);
    lowering = undefined;
    screen.protect(false);
  }

  function mask(gone?: Promise<unknown>): void {
    const isHiding = hide();
    if (!isHiding && !lowering) return;
    if (!isHiding && !gone) return;
    clearTimeout(lowering);
    lowering = setTimeout(lower, gone ? LATEST_RELOAD_MS : LATEST_MS);
    const mine = turn;
    const ended = () => {
      if (mine === turn && lowering) lower();
    };
    gone?.then(ended, ended);
  }

  return {
    show() {
      turn += 1;
      clearTimeout(timer);
      clearTimeout(lowering);
      lowering = undefined;
      screen.protect(true);
      timer = setTimeout(mask, REVEAL_SECONDS * 1000);
    },
    mask,
    masked() {
      if (hide() || lowering) lower();
    },
  };
}

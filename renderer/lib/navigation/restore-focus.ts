import { elementOf } from '../../ui/focus/focus-key.ts';
import { rememberedFocus } from './remembered.ts';

/** The page is back well before; what it doesn't show by then has gone. */
const GIVE_UP_MS = 15_000;

/**
 * Puts the focus back where it was before the lock, as soon as the page shows that place. Until then, and where it is
 * gone, the heading of the page has it. Stops as soon as the person does anything, and after some seconds.
 */
export function restoreFocus(): void {
  const key = rememberedFocus();
  let frame: number | undefined;
  let standIn: Element | null = null;
  let found: Element | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    for (const kind of ['keydown', 'pointerdown']) window.removeEventListener(kind, stop, true);
  };
  const look = () => {
    frame = undefined;
    const { activeElement, body } = document;
    // Not the end: what has the focus may be drawn again once the page knows more.
    if (activeElement === found) return;
    // Something else took the focus for itself, such as a dialog.
    if (activeElement !== body && activeElement !== standIn) return stop();
    const wanted = key && elementOf(key);
    wanted?.focus();
    if (wanted && document.activeElement === wanted) {
      found = wanted;
      return;
    }
    const heading = document.querySelector<HTMLElement>('main h1');
    standIn = heading;
    if (activeElement === body) heading?.focus();
  };
  const observer = new MutationObserver(() => {
    frame ??= requestAnimationFrame(look);
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  const timer = setTimeout(stop, GIVE_UP_MS);
  for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, stop, true);
  frame = requestAnimationFrame(look);
}

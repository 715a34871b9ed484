import { focusKeyOf } from '../../ui/focus/focus-key.ts';
import { rememberFocus } from './remembered.ts';

/** A browser takes only so many notes in a row, as when a person holds Tab down. */
const RESTED_MS = 100;

/** Remembers from now on where the focus is, until the function it answers is called. */
export function followFocus(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    const element = document.activeElement;
    rememberFocus(element && element !== document.body ? focusKeyOf(element) : undefined);
  };
  const onFocus = () => {
    clearTimeout(timer);
    timer = setTimeout(note, RESTED_MS);
  };
  // The key that locks is one of these.
  const onKey = ({ ctrlKey, metaKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey) note();
  };
  onFocus();
  document.addEventListener('focusin', onFocus);
  window.addEventListener('keydown', onKey, true);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('focusin', onFocus);
    window.removeEventListener('keydown', onKey, true);
  };
}

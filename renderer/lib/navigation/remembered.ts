import type { FocusKey } from '../../ui/focus/focus-key.ts';
import { served } from '../bridge/served.ts';
import type { View } from './view.ts';

/**
 * What survives a lock, which loads the page again: the view, the open import file, and which element had the focus. It holds ids only, nothing typed
 * and no secret. It is kept in the window's own history entry, which ends with the window; nothing is stored.
 */
interface Remembered {
  readonly view?: View;
  readonly importId?: string | undefined;
  readonly focus?: FocusKey | undefined;
}

/** Each profile has a memory of its own: neither knows the people of the other. */
const OWN = served.isPractice === true ? 'practice' : 'firm';

function remembered(): Remembered {
  return history.state?.[OWN] ?? {};
}

function remember(change: Remembered): void {
  history.replaceState({ ...history.state, [OWN]: { ...remembered(), ...change } }, '');
}

/** Remembers the view on screen. */
export function rememberView(view: View): void {
  remember({ view });
}

/** The view that was on screen before the page was loaded again; undefined in a new window. */
export function rememberedView(): View | undefined {
  return remembered().view;
}

/** Remembers which import file is open; undefined for none. */
export function rememberImport(importId: string | undefined): void {
  remember({ importId });
}

/** The import file that was open before the page was loaded again. */
export function rememberedImport(): string | undefined {
  return remembered().importId;
}

/** Remembers which element has the focus; undefined for none. */
export function rememberFocus(focus: FocusKey | undefined): void {
  remember({ focus });
}

/** The element that had the focus before the page was loaded again. */
export function rememberedFocus(): FocusKey | undefined {
  return remembered().focus;
}

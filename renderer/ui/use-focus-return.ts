import { type RefObject, useLayoutEffect, useState } from 'react';

/** Where the keyboard was before each dialog that is open, the last one last. */
const open: (readonly Element[])[] = [];

/**
 * Puts the keyboard back where it was before this dialog came up: to the very place, else to the grid it was in, else to
 * the heading of the screen. Fluent goes to the last button that was marked for it instead, which may be any.
 */
export function useFocusReturn(): void {
  const [places] = useState(() => [...placesNow(), ...(open.at(-1) ?? [])]);
  useLayoutEffect(() => {
    open.push(places);
    return () => {
      open.splice(open.lastIndexOf(places), 1);
      const others = open.length;
      // After the dialog is gone and before Fluent looks for a place, which it leaves once there is one. A dialog that
      // comes instead takes the keyboard itself.
      queueMicrotask(() => {
        if (open.length <= others) focusFirst(places);
      });
    };
  }, [places]);
}

/** Hands the keyboard on when this part goes away while it has it: to what is named and still there, else to the heading of the screen. */
export function useFocusPassesOn(
  part: RefObject<HTMLElement | null>,
  to?: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const here = part.current;
    return () => {
      const next = to?.current;
      if (!here?.contains(document.activeElement)) return;
      queueMicrotask(() => focusFirst(next ? [next] : []));
    };
  }, [part, to]);
}

/** The place that has the keyboard, and what is near it: the button of a menu that closes meanwhile, the grid of a cell. */
function placesNow(): readonly Element[] {
  const active = document.activeElement;
  if (!active || active === document.body) return [];
  const menu = active.closest('[role="menu"]');
  const button = menu && document.querySelector('[aria-haspopup="menu"][aria-expanded="true"]');
  return [active, button, active.closest('[role="grid"]')].filter((place) => place !== null);
}

function focusFirst(places: readonly Element[]): void {
  if (document.activeElement !== document.body) return;
  for (const place of [...places, document.querySelector('main h1')]) {
    const stop =
      place?.role === 'grid' ? place.querySelector<HTMLElement>('[tabindex="0"]') : place;
    if (stop instanceof HTMLElement) stop.focus();
    if (document.activeElement !== document.body) return;
  }
}

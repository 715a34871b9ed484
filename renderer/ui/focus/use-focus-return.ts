import { useLayoutEffect, useState } from 'react';

/** Where the focus was before each open dialog, the latest last. */
const open: (readonly Element[])[] = [];

/**
 * Puts the focus back where it was before this dialog opened: to the same element, else to the grid it was in, else to
 * the heading of the view. Fluent goes to the last button that was marked for it instead, which may be any.
 */
export function useFocusReturn(): void {
  const [elements] = useState(() => [...elementsNow(), ...(open.at(-1) ?? [])]);
  useLayoutEffect(() => {
    open.push(elements);
    return () => {
      open.splice(open.lastIndexOf(elements), 1);
      const others = open.length;
      // After the dialog is gone and before Fluent looks for an element, which it stops doing once one has the focus.
      // A dialog that opens instead takes the focus itself.
      queueMicrotask(() => {
        if (open.length <= others) focusFirst(elements);
      });
    };
  }, [elements]);
}

/** The element with the focus, and what is near it: the button of a menu that closes meanwhile, the grid of a cell. */
function elementsNow(): readonly Element[] {
  const active = document.activeElement;
  if (!active || active === document.body) return [];
  const menu = active.closest('[role="menu"]');
  const button = menu && document.querySelector('[aria-haspopup="menu"][aria-expanded="true"]');
  return [active, button, active.closest('[role="grid"]')].filter((element) => element !== null);
}

function focusFirst(elements: readonly Element[]): void {
  if (document.activeElement !== document.body) return;
  for (const element of [...elements, document.querySelector('main h1')]) {
    const stop =
      element?.role === 'grid' ? element.querySelector<HTMLElement>('[tabindex="0"]') : element;
    if (stop instanceof HTMLElement) stop.focus();
    if (document.activeElement !== document.body) return;
  }
}

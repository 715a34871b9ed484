import { type RefObject, useEffect, useRef } from 'react';
import type { Place } from './keys.ts';

interface Active {
  readonly place: Place;
  /** The heading of a group is one cell, whatever the column. */
  readonly isGroup: boolean;
  readonly isPanelOpen: boolean;
}

/** Keeps the keyboard on the active cell while the grid has it, though cells come and go with scrolling. */
export function useCellFocus(
  box: RefObject<HTMLDivElement | null>,
  { place: { line, column }, isGroup, isPanelOpen }: Active,
) {
  const isHere = useRef(false);
  useFocusAfterPanel(isHere, isPanelOpen);
  // The cell may exist only after scrolling to it.
  useEffect(() => {
    if (!isHere.current) return;
    const at = isGroup ? '' : `[data-column="${column}"]`;
    const cell = box.current?.querySelector<HTMLElement>(`[data-line="${line}"]${at}`);
    if (cell && cell !== document.activeElement) cell.focus({ preventScroll: true });
  });
  return {
    take: () => {
      isHere.current = true;
    },
    leave: () => {
      isHere.current = false;
    },
  };
}

/** A person who closes the panel continues where they were in the grid. */
function useFocusAfterPanel(isHere: RefObject<boolean>, isPanelOpen: boolean): void {
  const wasOpen = useRef(isPanelOpen);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasOpen.current && !isPanelOpen && isLost) isHere.current = true;
    wasOpen.current = isPanelOpen;
  }, [isHere, isPanelOpen]);
}

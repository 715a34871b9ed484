import { useEffect } from 'react';
import { usePalette } from '../lib/stores/palette.store.ts';
import { isDialogOpen } from './is-dialog-open.ts';

/**
 * Ctrl+K (Command+K) opens the list of everything the app can go to and do, from anywhere except a dialog, which would stay
 * open over another view, out of the keyboard's reach. What is typed before the list is there is kept for it, and reaches
 * nothing else.
 */
export function usePaletteKey(): {
  readonly isPaletteOpen: boolean;
  readonly closePalette: () => void;
} {
  const isPaletteOpen = usePalette((state) => state.isOpen);
  useEffect(() => {
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPointer, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPointer, true);
      usePalette.getState().close();
    };
  }, []);
  return { isPaletteOpen, closePalette: usePalette.getState().close };
}

function onKey(event: KeyboardEvent): void {
  const { isOpen, isWaiting, open } = usePalette.getState();
  if (isWaiting) {
    keep(event);
  } else if (isCommand(event, 'k')) {
    event.preventDefault();
    if (!isOpen && !isDialogOpen()) open();
  }
}

/** A person who clicks elsewhere before the list is there no longer wants it. */
function onPointer(): void {
  const { isWaiting, close } = usePalette.getState();
  if (isWaiting) close();
}

/** Keeps a key for the list. Locking works at any time. */
function keep(event: KeyboardEvent): void {
  if (isCommand(event, 'l')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { typed, wanted, type, choose, enter, close } = usePalette.getState();
  if (event.key === 'Escape') close();
  else if (event.key === 'Enter') enter();
  else if (event.key === 'Backspace') type(typed.slice(0, -1));
  else if (event.key === 'ArrowDown') choose(wanted + 1);
  else if (event.key === 'ArrowUp') choose(wanted - 1);
  else if (isLetter(event)) type(typed + event.key);
}

const isCommand = (event: KeyboardEvent, key: string): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  !event.shiftKey &&
  event.key.toLowerCase() === key;

/** Some keyboards write letters by AltGr, which counts as Ctrl+Alt. */
const isLetter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 &&
  (event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey));

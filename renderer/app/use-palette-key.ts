import { useCallback, useEffect, useState } from 'react';
import { isDialogOpen } from './is-dialog-open.ts';

/** Ctrl+K (Command+K) opens the list of everything the app can go to and do, from anywhere except a dialog, which would stay open over another view, out of the keyboard's reach. */
export function usePaletteKey(): {
  readonly isPaletteOpen: boolean;
  readonly closePalette: () => void;
} {
  const [isPaletteOpen, setOpen] = useState(false);
  const closePalette = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!isDialogOpen()) setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return { isPaletteOpen, closePalette };
}

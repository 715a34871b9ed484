import { useCallback, useEffect, useState } from 'react';

/** Ctrl+K (Command+K) opens the list of everything the app can go to and do, from anywhere. */
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
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return { isPaletteOpen, closePalette };
}

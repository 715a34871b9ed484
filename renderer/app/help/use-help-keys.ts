import { useEffect } from 'react';
import { useHelp } from '../../lib/stores/help.store.ts';
import { useViewKey } from '../../lib/use-view-key.ts';
import { isDialogOpen } from '../is-dialog-open.ts';

/** F1 opens the guide and Ctrl+/ the list of keys, from anywhere but a dialog; so does `?` while the keyboard is in the view. */
export function useHelpKeys(): void {
  useViewKey('?', showShortcuts);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act) return;
      // The browser behind the page has help of its own.
      event.preventDefault();
      if (!isDialogOpen()) act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const showShortcuts = () => useHelp.getState().show('shortcuts');

function actOf(event: KeyboardEvent): (() => void) | undefined {
  if (event.altKey) return undefined;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key === 'F1' && !isCommand) return useHelp.getState().open;
  // On some keyboards the slash is written with Shift.
  return event.key === '/' && isCommand ? showShortcuts : undefined;
}

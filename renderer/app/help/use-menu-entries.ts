import { useEffect } from 'react';
import type { MenuEntry } from '../../../electron/shared/contract/events.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useNavigation } from '../../lib/navigation/navigation.store.ts';
import { useHelp } from '../../lib/stores/help.store.ts';
import { useLockNow } from '../../lib/use-lock-now.ts';
import { isDialogOpen } from '../is-dialog-open.ts';

/** Does what was chosen in the menu. While a dialog waits for an answer it does nothing but lock. */
export function useMenuEntries(): void {
  const { run: lock } = useLockNow();
  useEffect(
    () =>
      bridge().onNews((news) => {
        if (news.kind !== 'menu') return;
        if (news.entry === 'lock') void lock(undefined);
        else if (!isDialogOpen()) follow(news.entry);
      }),
    [lock],
  );
}

function follow(entry: Exclude<MenuEntry, 'lock'>): void {
  const { go, openDialog } = useNavigation.getState();
  const { open, show } = useHelp.getState();
  switch (entry) {
    case 'guide':
      open();
      break;
    case 'shortcuts':
    case 'about':
      show(entry);
      break;
    case 'add-person':
      openDialog({ name: 'add-person' });
      break;
    default:
      go({ name: entry });
  }
}

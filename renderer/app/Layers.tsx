import { useState } from 'react';
import { useNavigation } from '../lib/navigation/navigation.store.ts';
import { useAnnouncements } from '../lib/stores/announcements.store.ts';
import { useHelp } from '../lib/stores/help.store.ts';
import { usePresenceAsked } from '../lib/stores/presence.store.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { Dialogs } from './Dialogs.tsx';
import { usePaletteKey } from './use-palette-key.ts';
import { useSettled } from './use-settled.ts';

const PresenceDialog = lazyPart(
  async () => (await import('../features/presence/PresenceDialog.tsx')).PresenceDialog,
);
const PaletteHost = lazyPart(async () => (await import('./PaletteHost.tsx')).PaletteHost);
const LateParts = lazyPart(async () => (await import('./LateParts.tsx')).LateParts);
const HelpNotes = lazyPart(async () => (await import('../features/help/HelpNotes.tsx')).HelpNotes);
const Toasts = lazyPart(async () => (await import('./Toasts.tsx')).Toasts);

/**
 * What lies above the view: messages and dialogs. The region for messages always comes first: if it came while a dialog
 * is open, Fluent's focus library would keep the page hidden from screen readers after the dialog closes.
 */
export function Layers() {
  const { isPaletteOpen, closePalette } = usePaletteKey();
  const isProofAsked = usePresenceAsked((state) => state.asking !== undefined);
  const isDialogAsked = useNavigation((state) => state.dialog !== undefined);
  const isAnnounced = useAnnouncements((state) => state.latest !== undefined);
  const isNoteAsked = useHelp((state) => state.note !== undefined);
  const isSettled = useSettled();
  const [hasToasts, setHasToasts] = useState(false);
  const needsToasts =
    isSettled ||
    isAnnounced ||
    isDialogAsked ||
    isProofAsked ||
    isPaletteOpen ||
    isNoteAsked ||
    hasToasts;
  return (
    <>
      {isSettled ? <LateParts /> : null}
      {needsToasts ? <Toasts onThere={setHasToasts} /> : null}
      {hasToasts ? (
        <>
          <Dialogs />
          {isProofAsked ? <PresenceDialog /> : null}
          {isNoteAsked ? <HelpNotes /> : null}
          {isPaletteOpen ? <PaletteHost onClose={closePalette} /> : null}
        </>
      ) : null}
    </>
  );
}

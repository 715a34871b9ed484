import { lazy, Suspense, useState } from 'react';
import { useAnnouncements } from '../lib/stores/announcements.store.ts';
import { usePresenceAsked } from '../lib/stores/presence.store.ts';
import { Dialogs } from './Dialogs.tsx';
import { useNavigation } from './navigation.store.ts';
import { usePaletteKey } from './use-palette-key.ts';
import { useSettled } from './use-settled.ts';

const PresenceDialog = lazy(async () => ({
  default: (await import('../features/presence/PresenceDialog.tsx')).PresenceDialog,
}));
const PaletteHost = lazy(async () => ({
  default: (await import('./PaletteHost.tsx')).PaletteHost,
}));
const Toasts = lazy(async () => ({ default: (await import('./Toasts.tsx')).Toasts }));

/**
 * What lies above the view: messages and dialogs. The place for messages comes first, always: when it comes while a dialog
 * is open, Fluent's focus library does not show the page to screen readers again once the dialog is closed.
 */
export function Layers() {
  const { isPaletteOpen, closePalette } = usePaletteKey();
  const isProofAsked = usePresenceAsked((state) => state.asking !== undefined);
  const isDialogAsked = useNavigation((state) => state.dialog.kind !== 'none');
  const isAnnounced = useAnnouncements((state) => state.latest !== undefined);
  const isSettled = useSettled();
  const [hasToasts, setHasToasts] = useState(false);
  const needsToasts =
    isSettled || isAnnounced || isDialogAsked || isProofAsked || isPaletteOpen || hasToasts;
  return (
    <>
      <Suspense fallback={null}>{needsToasts ? <Toasts onThere={setHasToasts} /> : null}</Suspense>
      {hasToasts ? (
        <>
          {/* Each on its own: what is still loading must not hide what is open. */}
          <Suspense fallback={null}>
            <Dialogs />
          </Suspense>
          <Suspense fallback={null}>{isProofAsked ? <PresenceDialog /> : null}</Suspense>
          <Suspense fallback={null}>
            {isPaletteOpen ? <PaletteHost onClose={closePalette} /> : null}
          </Suspense>
        </>
      ) : null}
    </>
  );
}

import { useEffect, useMemo } from 'react';
import { useCourtSearch } from '../features/courts/courts.store.ts';
import type { Command } from '../features/palette/find-commands.ts';
import { Palette } from '../features/palette/Palette.tsx';
import type { MessageId } from '../i18n/catalogue.ts';
import { useT } from '../i18n/use-t.ts';
import { useLoaded } from '../lib/bridge/loaded.ts';
import { useAnnouncements } from '../lib/stores/announcements.store.ts';
import { useBoard } from '../lib/stores/board.store.ts';
import { useLockNow } from '../lib/use-lock-now.ts';
import { useNavigation, type View } from './navigation.store.ts';
import { useUndo } from './use-undo.ts';

const PLACES = [
  { name: 'readiness', text: 'nav.readiness' },
  { name: 'reminders', text: 'nav.reminders' },
  { name: 'courts', text: 'nav.courts' },
  { name: 'firm', text: 'nav.firm' },
  { name: 'archive', text: 'archive.title' },
  { name: 'credentials', text: 'nav.credentials' },
  { name: 'rescue', text: 'rescue.title' },
  { name: 'practice', text: 'nav.practice' },
  { name: 'settings', text: 'nav.settings' },
  { name: 'progress', text: 'progress.title' },
] as const satisfies readonly { name: View['name']; text: MessageId }[];

/** Hands the palette everything there is to go to and to do: actions and places, people, courts. */
export function PaletteHost({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { go, openDialog } = useNavigation();
  const board = useBoard((state) => state.view);
  const load = useBoard((state) => state.load);
  const taken = useAnnouncements((state) => state.done.at(-1));
  const undo = useUndo();
  const { run: lock } = useLockNow();
  const courts = useLoaded(useCourtSearch, '');
  useEffect(() => void load(), [load]);
  const commands = useMemo((): readonly Command[] => {
    const action = (id: string, name: string, run: () => void): Command => {
      return { id, name, about: t('palette.action'), run };
    };
    const actions = [
      action('add-person', t('person.add'), () => openDialog({ kind: 'add-person' })),
      action('import', t('import.title'), () => go({ name: 'import' })),
      ...(taken
        ? [action('undo', t('palette.undo', { what: taken.text }), () => void undo(taken))]
        : []),
      action('lock', t('lock.now'), () => void lock(undefined)),
      ...PLACES.map(({ name, text }): Command => {
        return { id: name, name: t(text), about: t('palette.place'), run: () => go({ name }) };
      }),
    ];
    const people = board.state === 'ready' ? board.value.rows : [];
    const known = courts.state === 'ready' ? courts.value : [];
    return [
      ...actions,
      ...people.map(({ personId, name, office }) => ({
        id: personId,
        name,
        about: office || t('palette.person'),
        run: () => go({ name: 'person', personId }),
      })),
      ...known.map(({ id, name }) => ({
        id: `court ${id}`,
        name,
        about: id,
        run: () => go({ name: 'court-profile', courtId: id }),
      })),
    ];
  }, [board, courts, go, openDialog, taken, undo, lock, t]);
  return <Palette commands={commands} onClose={onClose} />;
}

import { useEffect, useMemo, useRef } from 'react';
import type { Command } from '../features/palette/find-commands.ts';
import { Palette } from '../features/palette/Palette.tsx';
import { useT } from '../i18n/use-t.ts';
import type { CourtRow } from '../lib/bridge/bridge.ts';
import { useNavigation } from '../lib/navigation/navigation.store.ts';
import { useAnnouncements } from '../lib/stores/announcements.store.ts';
import { useBoard } from '../lib/stores/board.store.ts';
import { useCourtSearch, useFoundCourts } from '../lib/stores/court-search.store.ts';
import { usePalette } from '../lib/stores/palette.store.ts';
import { useLockNow } from '../lib/use-lock-now.ts';
import { LISTED_VIEWS } from './routes.ts';
import { useUndo } from './use-undo.ts';

/** Gives the palette everything it can go to or do: actions, views, people, courts. */
export function PaletteHost({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { go, openDialog } = useNavigation();
  const board = useBoard((state) => state.view);
  const load = useBoard((state) => state.load);
  const taken = useAnnouncements((state) => state.done.at(-1));
  const undo = useUndo();
  const { run: lock } = useLockNow();
  const typed = usePalette((state) => state.typed.trim());
  const found = useFoundCourts(typed);
  const foundFor = useCourtSearch((state) => state.input);
  // The last courts stay while the next ones are on their way.
  const last = useRef<readonly CourtRow[]>([]);
  if (found.state === 'ready') last.current = found.value;
  const courts = last.current;
  const isBoardThere =
    board.state === 'failed' ||
    (board.state === 'ready' && board.value.rows.length >= board.value.people);
  const areThere = isBoardThere && found.state !== 'loading' && foundFor === typed;
  useEffect(() => void load(), [load]);
  const commands = useMemo((): readonly Command[] => {
    const action = (id: string, name: string, run: () => void): Command => {
      return { id, name, about: t('palette.action'), run };
    };
    const actions = [
      action('add-person', t('person.add'), () => openDialog({ name: 'add-person' })),
      action('import', t('import.title'), () => go({ name: 'import' })),
      ...(taken
        ? [action('undo', t('palette.undo', { what: taken.text }), () => void undo(taken))]
        : []),
      action('lock', t('lock.now'), () => void lock(undefined)),
      ...LISTED_VIEWS.filter(({ isInPalette }) => isInPalette).map(({ name, title }): Command => {
        return { id: name, name: t(title), about: t('palette.place'), run: () => go({ name }) };
      }),
    ];
    const people = board.state === 'ready' ? board.value.rows : [];
    return [
      ...actions,
      ...people.map(({ personId, name, office }) => ({
        id: personId,
        name,
        about: office || t('palette.person'),
        run: () => go({ name: 'person', personId }),
      })),
      ...courts.map(({ id, name, short }) => ({
        id: `court ${id}`,
        name: short,
        about: name,
        isFound: true,
        run: () => go({ name: 'court-profile', courtId: id }),
      })),
    ];
  }, [board, courts, go, openDialog, taken, undo, lock, t]);
  return <Palette commands={commands} areThere={areThere} onClose={onClose} />;
}

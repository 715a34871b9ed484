import { useEffect, useMemo } from 'react';
import { useCourtSearch } from '../features/courts/courts.store.ts';
import type { Command } from '../features/palette/find-commands.ts';
import { Palette } from '../features/palette/Palette.tsx';
import { useBoard } from '../features/readiness/board.store.ts';
import { useT } from '../i18n/use-t.ts';
import { useLoaded } from '../lib/loaded.ts';
import { useNavigation, type View } from './navigation.store.ts';

const PLACES = [
  'readiness',
  'courts',
  'firm',
  'practice',
  'settings',
] as const satisfies readonly View['name'][];

/** Hands the palette everything there is to go to and to do: actions and places, people, courts. */
export function PaletteHost({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { go, openDialog } = useNavigation();
  const board = useBoard((state) => state.view);
  const load = useBoard((state) => state.load);
  const courts = useLoaded(useCourtSearch, '');
  useEffect(() => void load(), [load]);
  const commands = useMemo((): readonly Command[] => {
    const action = (id: string, name: string, run: () => void): Command => ({
      id,
      name,
      about: t('palette.action'),
      run,
    });
    const actions = [
      action('add-person', t('person.add'), () => openDialog({ kind: 'add-person' })),
      action('import', t('import.title'), () => go({ name: 'import' })),
      action('progress', t('progress.title'), () => go({ name: 'progress' })),
      ...PLACES.map((name) => action(name, t(`nav.${name}`), () => go({ name }))),
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
  }, [board, courts, go, openDialog, t]);
  return <Palette commands={commands} onClose={onClose} />;
}

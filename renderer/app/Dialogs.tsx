import type { ReactNode } from 'react';
import { useNavigation } from '../lib/navigation/navigation.store.ts';
import type { DialogInput, DialogName, DialogOf } from '../lib/navigation/view.ts';
import { lazyPart } from '../ui/lazy-part.ts';

const personDialog = lazyPart(
  async () => (await import('../features/people/PersonDialog.tsx')).PersonDialog,
);

/** Every dialog that can be opened from anywhere. */
const DIALOGS: { readonly [N in DialogName]: (input: DialogInput<N>) => ReactNode } = {
  'add-person': personDialog,
  'edit-person': personDialog,
  'archive-person': lazyPart(
    async () => (await import('../features/people/ArchiveDialog.tsx')).ArchiveDialog,
  ),
  'merge-person': lazyPart(
    async () => (await import('../features/people/MergeDialog.tsx')).MergeDialog,
  ),
  'add-court': lazyPart(
    async () => (await import('../features/courts/AddCourtDialog.tsx')).AddCourtDialog,
  ),
  'change-court': lazyPart(
    async () => (await import('../features/courts/ChangeCourtDialog.tsx')).ChangeCourtDialog,
  ),
  'list-court': lazyPart(
    async () => (await import('../features/courts/ListCourtDialog.tsx')).ListCourtDialog,
  ),
};

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useNavigation((state) => state.dialog);
  return dialog ? shown(dialog) : null;
}

function shown<N extends DialogName>(dialog: DialogOf<N>): ReactNode {
  return DIALOGS[dialog.name](dialog);
}

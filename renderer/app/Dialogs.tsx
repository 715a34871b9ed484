import { lazy } from 'react';
import { useNavigation } from './navigation.store.ts';

const PersonDialog = lazy(async () => ({
  default: (await import('../features/people/PersonDialog.tsx')).PersonDialog,
}));
const AddCourtDialog = lazy(async () => ({
  default: (await import('../features/courts/AddCourtDialog.tsx')).AddCourtDialog,
}));

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useNavigation((state) => state.dialog);
  const close = useNavigation((state) => state.closeDialog);
  const go = useNavigation((state) => state.go);
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'add-person':
      return (
        <PersonDialog onClose={close} onAdded={(personId) => go({ name: 'person', personId })} />
      );
    case 'edit-person':
      return <PersonDialog person={dialog.person} onClose={close} />;
    case 'add-court':
      return <AddCourtDialog person={dialog.person} onClose={close} />;
  }
}

import { lazy } from 'react';
import { useNavigation } from './navigation.store.ts';

const PersonDialog = lazy(async () => ({
  default: (await import('../features/people/PersonDialog.tsx')).PersonDialog,
}));
const ArchiveDialog = lazy(async () => ({
  default: (await import('../features/people/ArchiveDialog.tsx')).ArchiveDialog,
}));
const MergeDialog = lazy(async () => ({
  default: (await import('../features/people/MergeDialog.tsx')).MergeDialog,
}));
const ChangeCourtDialog = lazy(async () => ({
  default: (await import('../features/courts/ChangeCourtDialog.tsx')).ChangeCourtDialog,
}));
const ListCourtDialog = lazy(async () => ({
  default: (await import('../features/courts/ListCourtDialog.tsx')).ListCourtDialog,
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
    case 'archive-person':
      return <ArchiveDialog person={dialog.person} onClose={close} />;
    case 'merge-person':
      return (
        <MergeDialog
          person={dialog.person}
          {...(dialog.other ? { other: dialog.other } : {})}
          onClose={close}
          onMerged={(personId) => go({ name: 'person', personId })}
        />
      );
    case 'add-court':
      return <AddCourtDialog person={dialog.person} onClose={close} />;
    case 'change-court':
      return (
        <ChangeCourtDialog account={dialog.account} courtName={dialog.courtName} onClose={close} />
      );
    case 'list-court':
      return (
        <ListCourtDialog
          onClose={close}
          onListed={(courtId) => go({ name: 'court-profile', courtId })}
        />
      );
  }
}

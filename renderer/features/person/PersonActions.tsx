import { Button } from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { MergeRegular } from '@fluentui/react-icons/svg/merge';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { useOpenDialog } from '../../lib/navigation/navigation.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { useRestorePerson } from '../../parts/use-restore-person.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';

/** Edit, merge with a second record, archive or bring back; all can be undone. */
export function PersonActions({ person }: { readonly person: Person }) {
  const t = useT();
  const openDialog = useOpenDialog();
  const { restore, isBusy, failure } = useRestorePerson(person);
  if (person.isArchived) {
    return (
      <>
        <ActionButton
          icon={<ArchiveRegular />}
          isBusy={isBusy}
          busyLabel={t('ui.working')}
          onClick={() => void restore()}
        >
          {t('person.restore')}
        </ActionButton>
        <FailureMessage failure={failure} />
      </>
    );
  }
  return (
    <>
      <Button icon={<EditRegular />} onClick={() => openDialog({ name: 'edit-person', person })}>
        {t('person.edit')}
      </Button>
      <Button icon={<MergeRegular />} onClick={() => openDialog({ name: 'merge-person', person })}>
        {t('person.merge')}
      </Button>
      <Button
        icon={<ArchiveRegular />}
        onClick={() => openDialog({ name: 'archive-person', person })}
      >
        {t('person.archive-short')}
      </Button>
    </>
  );
}

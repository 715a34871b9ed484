import { Button } from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { MergeRegular } from '@fluentui/react-icons/svg/merge';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useOpenDialog } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';

/** Edit, merge with a second record, archive or bring back; all can be undone. */
export function PersonActions({ person }: { readonly person: Person }) {
  const t = useT();
  const openDialog = useOpenDialog();
  const announce = useAnnounce();
  const { id: personId, name, isArchived } = person;
  const restore = useAction(() => bridge().people.restore({ personId }));
  const onRestore = async () => {
    const result = await restore.run(undefined);
    if (result?.ok) announce(t('person.restored', { name }), result.value.undo);
  };
  if (isArchived) {
    return (
      <>
        <ActionButton
          icon={<ArchiveRegular />}
          isBusy={restore.isBusy}
          busyLabel={t('ui.working')}
          onClick={() => void onRestore()}
        >
          {t('person.restore')}
        </ActionButton>
        <FailureMessage failure={restore.failure} />
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

import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { Person } from '../../../electron/shared/domain/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { useAnnounce } from '../../lib/announcements.store.ts';
import { bridge } from '../../lib/bridge.ts';
import { FailureMessage } from '../../lib/FailureMessage.tsx';
import { useAction } from '../../lib/use-action.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';

interface Props {
  readonly person: Person;
  readonly onEdit: (person: Person) => void;
}

/** Edit, and archive or bring back; both can be undone. */
export function PersonActions({ person, onEdit }: Props) {
  const t = useT();
  const announce = useAnnounce();
  const restoreFocus = useRestoreFocusTarget();
  const { id: personId, name, isArchived } = person;
  const move = useAction(() =>
    isArchived ? bridge().people.restore({ personId }) : bridge().people.archive({ personId }),
  );
  const onMove = async () => {
    const result = await move.run(undefined);
    if (!result?.ok) return;
    announce(t(isArchived ? 'person.restored' : 'person.archived', { name }), result.value.undo);
  };
  return (
    <>
      <Button {...restoreFocus} icon={<EditRegular />} onClick={() => onEdit(person)}>
        {t('person.edit')}
      </Button>
      <ActionButton
        icon={<ArchiveRegular />}
        isBusy={move.isBusy}
        busyLabel={t('ui.working')}
        onClick={() => void onMove()}
      >
        {t(isArchived ? 'person.restore' : 'person.archive')}
      </ActionButton>
      <FailureMessage failure={move.failure} />
    </>
  );
}

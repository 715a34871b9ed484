import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';

interface Props {
  readonly importId: string;
  readonly rows: number;
}

/** Saves the rows that are not taken, as they are in the file, with the reason beside each, to send them back. */
export function SaveLeftOut({ importId, rows }: Props) {
  const t = useT();
  const lock = useSetByIt('Exports');
  const announce = useAnnounce();
  const save = useAction(() => bridge().rosterImport.saveLeftOut({ importId }));
  const onSave = async () => {
    const result = await save.run(undefined);
    if (!result?.ok || result.value.isCanceled) return;
    announce(t('import.left-out-saved', { rows: result.value.rows }));
  };
  return (
    <>
      <ActionButton
        isBusy={save.isBusy}
        lockedBy={lock.noteId}
        busyLabel={t('ui.saving')}
        onClick={() => void onSave()}
      >
        {t('import.save-left-out', { rows })}
      </ActionButton>
      <SetByIt lock={lock} />
      <FailureMessage failure={save.failure} />
    </>
  );
}

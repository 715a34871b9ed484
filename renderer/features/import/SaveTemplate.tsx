import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Row } from '../../ui/Stack.tsx';

/** Saves an empty list with the headings that an import knows. It holds nothing of the firm, so no policy on exports concerns it. */
export function SaveTemplate() {
  const t = useT();
  const announce = useAnnounce();
  const save = useAction(() => bridge().rosterImport.saveTemplate({}));
  const onSave = async () => {
    const result = await save.run(undefined);
    if (result?.ok && !result.value.isCanceled) announce(t('import.template-saved'));
  };
  return (
    <>
      <Row>
        <ActionButton isBusy={save.isBusy} busyLabel={t('ui.saving')} onClick={() => void onSave()}>
          {t('import.save-template')}
        </ActionButton>
      </Row>
      <FailureMessage failure={save.failure} />
    </>
  );
}

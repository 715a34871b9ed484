import { useForm } from 'react-hook-form';
import type { ViewSettings } from '../../../../electron/shared/domain/board/saved-view.ts';
import { useT } from '../../../i18n/use-t.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useFormProblems } from '../../../lib/forms/use-form-problems.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { FormDialog } from '../../../ui/dialogs/FormDialog.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';

const FIELDS = ['name'] as const;

interface Props {
  readonly view: ViewSettings;
  readonly name: string;
  readonly onClose: () => void;
}

/** Saves the current view of the board under a name. */
export function SaveViewDialog({ view, name, onClose }: Props) {
  const t = useT();
  const announce = useAnnounce();
  const form = useForm({ defaultValues: { name } });
  const showProblems = useFormProblems(form, FIELDS);
  const save = useAction((typed: { name: string }) =>
    bridge().board.saveView({ name: typed.name, view }),
  );
  const submit = form.handleSubmit(async (typed) => {
    const result = await save.run(typed);
    if (!result) return;
    if (!result.ok) {
      if (showProblems(result.failure)) save.clear();
      return;
    }
    announce(t('views.saved', { name: typed.name }), result.value.undo);
    onClose();
  });
  return (
    <FormDialog
      title={t('views.save-title')}
      submit={t('views.save-submit')}
      isBusy={save.isBusy}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <FailureMessage failure={save.failure} />
      <TextField
        control={form.control}
        name="name"
        label={t('views.name')}
        hint={t('views.name-hint')}
        isRequired
      />
    </FormDialog>
  );
}

import { useForm } from 'react-hook-form';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useCloseDialog } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';

interface Typed {
  readonly reason: string;
}

const FIELDS = ['reason'] as const;

/** Takes a person off the lists, with the reason; everything recorded stays and they can come back. */
export function ArchiveDialog({ person }: { readonly person: Person }) {
  const t = useT();
  const close = useCloseDialog();
  const announce = useAnnounce();
  const form = useForm<Typed>({ defaultValues: { reason: '' } });
  const showProblems = useFormProblems(form, FIELDS);
  const { id: personId, name } = person;
  const archive = useAction(({ reason }: Typed) => bridge().people.archive({ personId, reason }));
  const submit = form.handleSubmit(async (typed) => {
    const result = await archive.run(typed);
    if (!result) return;
    if (!result.ok) {
      if (showProblems(result.failure)) archive.clear();
      return;
    }
    announce(t('person.archived', { name }), result.value.undo);
    close();
  });
  return (
    <FormDialog
      title={t('person.archive-title', { name })}
      submit={t('person.archive')}
      isBusy={archive.isBusy}
      onSubmit={(event) => void submit(event)}
      onClose={close}
    >
      <div>{t('person.archive-about')}</div>
      <FailureMessage failure={archive.failure} />
      <TextField
        control={form.control}
        name="reason"
        label={t('person.archive-reason')}
        hint={t('person.archive-reason-hint')}
      />
    </FormDialog>
  );
}

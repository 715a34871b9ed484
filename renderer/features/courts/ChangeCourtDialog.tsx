import { useForm } from 'react-hook-form';
import { type CourtEntry, courtEntry } from '../../../electron/shared/domain/people/court-entry.ts';
import type { EcfAccount } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useCloseDialog } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { useShownFacts } from '../../parts/use-shown-facts.ts';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { CapacityFields } from './CapacityFields.tsx';
import { ENTRY_FIELDS } from './entry-fields.ts';
import { useEntryWords } from './use-entry-words.ts';

interface Props {
  readonly account: EcfAccount;
  readonly courtName: string;
}

/** Corrects in which capacity someone files in a court, or how they stand with it; the checklist follows. */
export function ChangeCourtDialog({ account, courtName }: Props) {
  const t = useT();
  const close = useCloseDialog();
  const announce = useAnnounce();
  const { id: ecfAccountId } = account;
  const { was, shown } = useShownFacts(courtEntry(account));
  const form = useForm<CourtEntry>({ defaultValues: was });
  const showProblems = useFormProblems(form, ENTRY_FIELDS, useEntryWords());
  const change = useAction((typed: CourtEntry) =>
    bridge().courts.change({ ecfAccountId, was, ...typed }),
  );
  const submit = form.handleSubmit(async (typed) => {
    const result = await change.run(typed);
    if (!result) return;
    if (!result.ok) {
      shown(result.failure);
      if (showProblems(result.failure)) change.clear();
      return;
    }
    announce(t('courts.changed', { court: courtName }), result.value.undo);
    close();
  });
  return (
    <FormDialog
      title={t('courts.change-title', { court: courtName })}
      submit={t('person.save')}
      isBusy={change.isBusy}
      onSubmit={(event) => void submit(event)}
      onClose={close}
    >
      <FailureMessage failure={change.failure} />
      <CapacityFields control={form.control} />
    </FormDialog>
  );
}

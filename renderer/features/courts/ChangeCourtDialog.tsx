import { useForm } from 'react-hook-form';
import type { EcfAccount } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useCloseDialog } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { CapacityFields, type CapacityTyped } from './CapacityFields.tsx';

interface Props {
  readonly account: EcfAccount;
  readonly courtName: string;
}

/** Corrects in which capacity someone files in a court, or how they stand with it; the checklist follows. */
export function ChangeCourtDialog({ account, courtName }: Props) {
  const t = useT();
  const close = useCloseDialog();
  const announce = useAnnounce();
  const { id: ecfAccountId, capacity, standing } = account;
  const form = useForm<CapacityTyped>({ defaultValues: { capacity, standing } });
  const change = useAction((typed: CapacityTyped) =>
    bridge().courts.change({ ecfAccountId, ...typed }),
  );
  const submit = form.handleSubmit(async (typed) => {
    const result = await change.run(typed);
    if (!result?.ok) return;
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

import { useForm } from 'react-hook-form';
import type { EcfAccount } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useCloseDialog } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ROLES, STANDINGS } from '../../parts/roles.ts';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { RadioField, SelectField } from '../../ui/fields/ChoiceField.tsx';

type Typed = Pick<EcfAccount, 'capacity' | 'standing'>;

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
  const form = useForm<Typed>({ defaultValues: { capacity, standing } });
  const change = useAction((typed: Typed) => bridge().courts.change({ ecfAccountId, ...typed }));
  const submit = form.handleSubmit(async (typed) => {
    const result = await change.run(typed);
    if (!result?.ok) return;
    announce(t('courts.changed', { court: courtName }), result.value.undo);
    close();
  });
  const { control } = form;
  return (
    <FormDialog
      title={t('courts.change-title', { court: courtName })}
      submit={t('person.save')}
      isBusy={change.isBusy}
      onSubmit={(event) => void submit(event)}
      onClose={close}
    >
      <FailureMessage failure={change.failure} />
      <RadioField
        control={control}
        name="standing"
        label={t('courts.standing')}
        choices={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
      />
      <SelectField
        control={control}
        name="capacity"
        label={t('courts.capacity')}
        hint={t('courts.capacity-hint')}
        choices={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
    </FormDialog>
  );
}

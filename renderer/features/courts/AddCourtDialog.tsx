import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { EcfAccount, Person } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge, type CourtRow } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useCloseDialog } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ROLES, STANDINGS } from '../../parts/roles.ts';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { RadioField, SelectField } from '../../ui/fields/ChoiceField.tsx';
import { CourtField } from './CourtField.tsx';

type Typed = Pick<EcfAccount, 'capacity' | 'standing'>;

/** Adds a court to a person: which court, in which capacity, and how they stand with it. */
export function AddCourtDialog({ person }: { readonly person: Person }) {
  const t = useT();
  const close = useCloseDialog();
  const announce = useAnnounce();
  const [court, setCourt] = useState<CourtRow>();
  const [isMissing, setMissing] = useState(false);
  const standing = person.role === 'staff' ? 'research-only' : 'has-filed';
  const form = useForm<Typed>({ defaultValues: { capacity: person.role, standing } });
  const join = useAction((input: Asked<'courts', 'join'>) => bridge().courts.join(input));

  const submit = form.handleSubmit(async (typed) => {
    setMissing(!court);
    if (!court) return;
    const result = await join.run({ personId: person.id, courtId: court.id, ...typed });
    if (!result?.ok) return;
    announce(t('courts.added', { court: court.name }), result.value.undo);
    close();
  });

  const { control } = form;
  return (
    <FormDialog
      title={t('courts.add-title', { name: person.name })}
      submit={t('courts.add')}
      isBusy={join.isBusy}
      onSubmit={(event) => void submit(event)}
      onClose={close}
    >
      <FailureMessage failure={join.failure} />
      <CourtField
        chosen={court}
        problem={isMissing && !court ? t('courts.choose-one') : undefined}
        onChoose={setCourt}
      />
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

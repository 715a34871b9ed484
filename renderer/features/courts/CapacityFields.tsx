import type { Control } from 'react-hook-form';
import type { EcfAccount } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { ROLES, STANDINGS } from '../../parts/roles.ts';
import { RadioField, SelectField } from '../../ui/fields/ChoiceField.tsx';

/** How a person stands with a court and in which capacity they file there. */
export type CapacityTyped = Pick<EcfAccount, 'capacity' | 'standing'>;

/** The two fields that every form about a person in a court has. */
export function CapacityFields({ control }: { readonly control: Control<CapacityTyped> }) {
  const t = useT();
  return (
    <>
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
    </>
  );
}

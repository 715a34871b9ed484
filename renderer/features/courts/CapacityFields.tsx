import type { Control } from 'react-hook-form';
import type { CourtEntry } from '../../../electron/shared/domain/people/court-entry.ts';
import { useT } from '../../i18n/use-t.ts';
import { ROLES, STANDINGS } from '../../parts/roles.ts';
import { RadioField, SelectField } from '../../ui/fields/ChoiceField.tsx';
import { FactFields } from './FactFields.tsx';

interface Props {
  readonly control: Control<CourtEntry>;
  /** The form is about several courts at once, so it asks nothing that differs between them. */
  readonly isOfSeveral?: boolean;
}

/** The fields that every form about a person in a court has. */
export function CapacityFields({ control, isOfSeveral = false }: Props) {
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
      {isOfSeveral ? <div>{t('courts.facts-later')}</div> : <FactFields control={control} />}
    </>
  );
}

import type { Control } from 'react-hook-form';
import { LANGUAGES } from '../../../electron/shared/domain/languages/tags.ts';
import type { PersonDraft } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { ROLES } from '../../parts/roles.ts';
import { SelectField } from '../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';

/** The form fields for a person: name, role, office, email, bar number and language of letters. */
export function PersonFields({ control }: { readonly control: Control<PersonDraft> }) {
  const t = useT();
  return (
    <>
      <TextField
        control={control}
        name="name"
        label={t('person.name')}
        hint={t('person.name-hint')}
        isRequired
      />
      <SelectField
        control={control}
        name="role"
        label={t('person.role')}
        choices={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <TextField control={control} name="office" label={t('person.office')} />
      <TextField control={control} name="email" type="email" label={t('person.email')} />
      <TextField
        control={control}
        name="barNumber"
        label={t('person.bar-number')}
        hint={t('person.bar-number-hint')}
      />
      <SelectField
        control={control}
        name="language"
        label={t('person.language')}
        hint={t('person.language-hint')}
        choices={LANGUAGES.map((one) => ({ value: one, label: t(`language.${one}`) }))}
      />
    </>
  );
}

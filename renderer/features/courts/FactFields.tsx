import { type Control, useWatch } from 'react-hook-form';
import type { CourtEntry } from '../../../electron/shared/domain/people/court-entry.ts';
import { useT } from '../../i18n/use-t.ts';
import { FILED_BEFORE, LOGIN_USES } from '../../parts/roles.ts';
import { SelectField } from '../../ui/fields/ChoiceField.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';

interface Props {
  readonly control: Control<CourtEntry>;
}

/** What else decides whether the person can file in the court. Only what applies to them is asked. */
export function FactFields({ control }: Props) {
  const t = useT();
  const [standing, capacity, filedBefore] = useWatch({
    control,
    name: ['standing', 'capacity', 'filedBefore'],
  });
  if (standing === 'research-only' || capacity === 'staff') return null;
  return (
    <>
      {standing === 'new-to-court' ? (
        <SelectField
          control={control}
          name="filedBefore"
          label={t('courts.filed-before')}
          hint={t('courts.filed-before-hint')}
          choices={FILED_BEFORE.map((value) => ({ value, label: t(`filed-before.${value}`) }))}
        />
      ) : null}
      {standing === 'has-filed' || filedBefore === 'yes' ? (
        <SelectField
          control={control}
          name="loginUse"
          label={t('courts.login-use')}
          hint={t('courts.login-use-hint')}
          choices={LOGIN_USES.map((value) => ({ value, label: t(`login-use.${value}`) }))}
        />
      ) : null}
      {capacity === 'attorney' ? <AdmissionFields control={control} /> : null}
    </>
  );
}

function AdmissionFields({ control }: Props) {
  const t = useT();
  const notADate = t('failure.not-a-date');
  return (
    <>
      <DateField
        control={control}
        name="admittedOn"
        label={t('courts.admitted-on')}
        hint={t('courts.admitted-on-hint')}
        notADate={notADate}
      />
      <DateField
        control={control}
        name="renewBy"
        label={t('courts.renew-by')}
        hint={t('courts.renew-by-hint')}
        notADate={notADate}
      />
    </>
  );
}

import type { Control } from 'react-hook-form';
import type { AccountFacts } from '../../../electron/shared/domain/pacer/account-facts.ts';
import { useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import { ACCOUNT_KINDS, ACCOUNT_TYPES, SEARCH_STATUSES } from '../../parts/account-facts.ts';
import { RadioField, SelectField } from '../../ui/fields/ChoiceField.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { SignInFields } from './SignInFields.tsx';
import { UsernameField } from './UsernameField.tsx';

interface Props {
  readonly control: Control<AccountFacts>;
}

/** The fields of a PACER account, in the order of Manage My Account. */
export function PacerFields({ control }: Props) {
  return (
    <>
      <AccountFields control={control} />
      <SignInFields control={control} />
    </>
  );
}

function AccountFields({ control }: Props) {
  const t = useT();
  const mark = useMarked();
  return (
    <>
      <UsernameField control={control} />
      <RadioField
        control={control}
        name="accountType"
        label={mark(t('pacer.account-type-question'))}
        choices={ACCOUNT_TYPES.map((value) => ({ value, label: mark(t(`account-type.${value}`)) }))}
      />
      <SelectField
        control={control}
        name="searchStatus"
        label={mark(t('pacer.search-status-question'))}
        hint={mark(t('pacer.search-status-hint'))}
        choices={SEARCH_STATUSES.map((value) => ({ value, label: t(`search-status.${value}`) }))}
      />
      <SelectField
        control={control}
        name="kind"
        label={t('pacer.kind-question')}
        choices={ACCOUNT_KINDS.map((value) => ({ value, label: t(`account-kind.${value}`) }))}
      />
      <DateField
        control={control}
        name="createdOn"
        label={t('pacer.created-on-question')}
        hint={t('pacer.date-hint')}
        notADate={t('failure.not-a-date')}
      />
    </>
  );
}

import { type Control, useFormState, useWatch } from 'react-hook-form';
import {
  type AccountFacts,
  hasApp,
  hasCodes,
} from '../../../electron/shared/domain/pacer/account-facts.ts';
import { FEW_BACKUP_CODES } from '../../../electron/shared/domain/pacer/barred.ts';
import { useT } from '../../i18n/use-t.ts';
import { DEACTIVATIONS, MFA_STATES, PUT_OFF } from '../../parts/account-facts.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SelectField } from '../../ui/fields/ChoiceField.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Stack } from '../../ui/Stack.tsx';

interface Props {
  readonly control: Control<AccountFacts>;
}

/** What signing in to PACER takes, and what is in the way of it. Details are asked only where they can apply. */
export function SignInFields({ control }: Props) {
  const t = useT();
  return (
    <>
      <SelectField
        control={control}
        name="mfa"
        label={t('pacer.mfa-question')}
        choices={MFA_STATES.map((value) => ({ value, label: t(`mfa.${value}`) }))}
      />
      <MultifactorDetails control={control} />
      <DateField
        control={control}
        name="passwordSetOn"
        label={t('pacer.password-set-on-question')}
        hint={t('pacer.password-set-on-hint')}
        notADate={t('failure.not-a-date')}
      />
      <Trouble control={control} />
    </>
  );
}

function MultifactorDetails({ control }: Props) {
  const t = useT();
  const [mfa, backupCodes] = useWatch({ control, name: ['mfa', 'backupCodes'] });
  const isFew = /^\d$/.test(backupCodes.trim()) && Number(backupCodes) <= FEW_BACKUP_CODES;
  return (
    <>
      {mfa === 'not-enrolled' ? (
        <SelectField
          control={control}
          name="mfaSkips"
          label={t('pacer.mfa-skips-question')}
          hint={t('pacer.mfa-skips-hint')}
          choices={PUT_OFF.map(({ value, words }) => ({ value, label: t(words) }))}
        />
      ) : null}
      {hasApp(mfa) ? (
        <TextAreaField
          control={control}
          name="authenticators"
          label={t('pacer.authenticators-question')}
          hint={t('pacer.authenticators-hint')}
        />
      ) : null}
      {hasCodes(mfa) ? (
        <TextField
          control={control}
          name="backupCodes"
          label={t('pacer.backup-codes-question')}
          hint={t('pacer.backup-codes-hint')}
          advice={isFew ? t('pacer.backup-codes-advice') : undefined}
        />
      ) : null}
    </>
  );
}

const TROUBLE = ['passwordSkips', 'deactivated'] as const;

/** Facts about few accounts: closed where there is nothing to say, and open where something is wrong with a field in it. */
function Trouble({ control }: Props) {
  const t = useT();
  const { errors, defaultValues } = useFormState({ control });
  const isWrong = TROUBLE.some((field) => errors[field] !== undefined);
  const { passwordSkips = '', deactivated = 'not-known' } = defaultValues ?? {};
  const isRecorded = passwordSkips !== '' || deactivated !== 'not-known';
  return (
    <Disclosure
      key={isWrong ? 'wrong' : 'fine'}
      summary={t('pacer.trouble')}
      isOpenAtFirst={isWrong || isRecorded}
    >
      <Stack gap="l">
        <SelectField
          control={control}
          name="passwordSkips"
          label={t('pacer.password-skips-question')}
          hint={t('pacer.password-skips-hint')}
          choices={PUT_OFF.map(({ value, words }) => ({ value, label: t(words) }))}
        />
        <SelectField
          control={control}
          name="deactivated"
          label={t('pacer.deactivated-question')}
          hint={t('pacer.deactivated-hint')}
          choices={DEACTIVATIONS.map((value) => ({ value, label: t(`deactivation.${value}`) }))}
        />
      </Stack>
    </Disclosure>
  );
}

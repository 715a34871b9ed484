import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { TypedSignIn } from '../../electron/shared/domain/pacer/sign-in.ts';
import { useT } from '../i18n/use-t.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { SecretInput } from '../ui/SecretInput.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '28rem',
  },
  button: { alignSelf: 'flex-start' },
});

/** The fields of a sign-in that may be kept while it is typed. The screen that shows the form keeps them. */
export type OpenSignIn = Readonly<Pick<TypedSignIn, 'username' | 'clientCode'>>;

/** A sign-in with nothing typed yet. */
export const EMPTY_SIGN_IN: OpenSignIn = { username: '', clientCode: '' };

interface Props {
  readonly isBusy: boolean;
  /** The only account that may sign in, where that is settled. */
  readonly username?: string | undefined;
  readonly typed: OpenSignIn;
  readonly onType: (typed: OpenSignIn) => void;
  readonly button: { readonly label: string; readonly busyLabel: string };
  readonly isPrimary?: boolean;
  readonly onSignIn: (typed: TypedSignIn) => void;
}

/**
 * PACER's own sign-in fields.
 * SECURITY: password and one-time passcode stay in their fields and go nowhere but to the sign-in.
 */
export function PacerSignIn({
  isBusy,
  username: fixed,
  typed,
  onType,
  button,
  isPrimary = false,
  onSignIn,
}: Props) {
  const styles = useStyles();
  const t = useT();
  const username = fixed ?? typed.username;
  const { clientCode } = typed;
  const [isAcknowledged, setAcknowledged] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSignIn({
      username,
      password: password.current?.value ?? '',
      otpCode: code.current?.value ?? '',
      clientCode,
      redactionAcknowledged: isAcknowledged,
    });
  };
  const plain = { autoComplete: 'off', autoCapitalize: 'off', spellCheck: false } as const;
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      <Field label={t('pacer.username')}>
        <Input
          {...plain}
          value={username}
          readOnly={fixed !== undefined}
          onChange={(_event, data) => onType({ ...typed, username: data.value })}
        />
      </Field>
      <Field label={t('linking.pacer-password')}>
        {(control) => <SecretInput field={password} control={control} />}
      </Field>
      <Field label={t('linking.code')} hint={t('linking.code-hint')}>
        {(control) => <SecretInput field={code} control={control} />}
      </Field>
      <Field label={t('linking.client-code')} hint={t('linking.client-code-hint')}>
        <Input
          {...plain}
          value={clientCode}
          onChange={(_event, data) => onType({ ...typed, clientCode: data.value })}
        />
      </Field>
      <Checkbox
        checked={isAcknowledged}
        label={t('linking.redaction')}
        onChange={(_event, data) => setAcknowledged(data.checked === true)}
      />
      <ActionButton
        type="submit"
        {...(isPrimary ? { appearance: 'primary' } : {})}
        isBusy={isBusy}
        busyLabel={button.busyLabel}
        className={styles.button}
      >
        {button.label}
      </ActionButton>
    </form>
  );
}

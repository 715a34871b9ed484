import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import { isUnusualCode } from '../../../electron/shared/domain/pacer/one-time-code.ts';
import type { PacerSignIn } from '../../../electron/shared/domain/pacer/sign-in.ts';
import { useT } from '../../i18n/use-t.ts';
import type { TypedDraft } from '../../lib/stores/sign-in-drafts.store.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { SecretInput } from '../../ui/fields/SecretInput.tsx';
import type { SignInButton } from './sign-in-button.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '28rem',
  },
  button: { alignSelf: 'flex-start' },
});

type TypedSignIn = Extract<PacerSignIn, { from: 'typed' }>;

interface Props {
  /** The only account that may sign in, where that is settled. */
  readonly username?: string | undefined;
  readonly draft: TypedDraft;
  readonly onType: (change: Partial<TypedDraft>) => void;
  readonly button: SignInButton;
  readonly onSignIn: (typed: TypedSignIn) => void;
}

/**
 * PACER's own sign-in fields.
 * SECURITY: password and one-time passcode stay in their fields and go nowhere but to the sign-in.
 */
export function TypedSignInForm({ username: fixed, draft, onType, button, onSignIn }: Props) {
  const styles = useStyles();
  const t = useT();
  const username = fixed ?? draft.username;
  const { clientCode } = draft;
  const { label, ...look } = button;
  const [isAcknowledged, setAcknowledged] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);
  const [isAsking, setAsking] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    // PACER counts every refused sign-in, so a code that no app shows is asked about before it is sent.
    if (!isAsking && isUnusualCode(code.current?.value ?? '')) {
      setAsking(true);
      code.current?.focus();
      return;
    }
    setAsking(false);
    onSignIn({
      from: 'typed',
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
          onChange={(_event, data) => onType({ username: data.value })}
        />
      </Field>
      <Field label={t('linking.pacer-password')}>
        {(control) => <SecretInput field={password} control={control} />}
      </Field>
      <Field
        label={t('linking.code')}
        hint={t('linking.code-hint')}
        {...(isAsking
          ? { validationState: 'warning', validationMessage: t('linking.code-unusual') }
          : {})}
      >
        {(control) => (
          <SecretInput field={code} control={control} onInput={() => setAsking(false)} />
        )}
      </Field>
      <Field label={t('linking.client-code')} hint={t('linking.client-code-hint')}>
        <Input
          {...plain}
          value={clientCode}
          onChange={(_event, data) => onType({ clientCode: data.value })}
        />
      </Field>
      <Checkbox
        checked={isAcknowledged}
        label={t('linking.redaction')}
        onChange={(_event, data) => setAcknowledged(data.checked === true)}
      />
      <ActionButton {...look} type="submit" className={styles.button}>
        {label}
      </ActionButton>
    </form>
  );
}

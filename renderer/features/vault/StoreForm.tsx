import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { type FormEvent, useRef, useState } from 'react';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { into } from '../../ui/fields/into.ts';
import { SecretInput } from '../../ui/fields/SecretInput.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalL,
    maxWidth: '28rem',
  },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly ecfAccountId: EcfAccountId;
  /** Whether anything stands in the form that is not kept yet. */
  readonly onTyped: (isTyped: boolean) => void;
}

/**
 * Takes the login and password the court issued and hands them to the keychain.
 * SECURITY: the password is read from its field once, on the way to the keychain, and the field is emptied when it is kept.
 */
export function StoreForm({ ecfAccountId, onTyped }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  const [login, setLogin] = useState('');
  const loginField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const store = useAction(() =>
    bridge().vault.store({ ecfAccountId, login, password: passwordField.current?.value ?? '' }),
  );
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await store.run(undefined);
    if (!result) return;
    if (result.ok) {
      if (passwordField.current) passwordField.current.value = '';
      setLogin('');
      onTyped(false);
      announce(t('vault.stored'));
      return;
    }
    const first = result.failure.problems?.[0]?.field;
    (first === 'password' ? passwordField : loginField).current?.focus();
  };

  const { problems = [] } = store.failure ?? {};
  const problemOf = (name: string) => {
    const problem = problems.find(({ field }) => field === name);
    return problem ? { validationMessage: say(problem) } : {};
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void onSubmit(event)}
      onInput={() => onTyped(isTyped(loginField.current) || isTyped(passwordField.current))}
      noValidate
    >
      <Field label={t('vault.login')} {...problemOf('login')}>
        <Input
          ref={into(loginField)}
          value={login}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(_event, data) => setLogin(data.value)}
        />
      </Field>
      <Field label={t('vault.password')} hint={t('vault.password-hint')} {...problemOf('password')}>
        {(control) => <SecretInput field={passwordField} control={control} />}
      </Field>
      {store.failure && problems.length === 0 ? <FailureMessage failure={store.failure} /> : null}
      <ActionButton
        type="submit"
        appearance="primary"
        icon={<LockClosedRegular />}
        isBusy={store.isBusy}
        busyLabel={t('vault.storing')}
        className={styles.button}
      >
        {t('vault.store')}
      </ActionButton>
    </form>
  );
}

const isTyped = (field: HTMLInputElement | null) => (field?.value ?? '') !== '';

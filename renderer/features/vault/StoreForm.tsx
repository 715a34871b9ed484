import { Field, Input } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useRef, useState } from 'react';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useSaveWithProof } from '../../lib/bridge/use-save-with-proof.ts';
import { useFieldProblems } from '../../lib/forms/use-field-problems.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { ShortForm } from '../../parts/ShortForm.tsx';
import { into } from '../../ui/fields/into.ts';
import { SecretInput } from '../../ui/fields/SecretInput.tsx';

interface Props {
  readonly ecfAccountId: EcfAccountId;
  /** Whether the form holds anything that isn't saved yet. */
  readonly onTyped: (isTyped: boolean) => void;
}

/**
 * Takes the login and password the court issued and hands them to the keychain.
 * SECURITY: the password is read from its field once, on the way to the keychain, and the field is emptied when it is kept.
 */
export function StoreForm({ ecfAccountId, onTyped }: Props) {
  const t = useT();
  const announce = useAnnounce();
  const [login, setLogin] = useState('');
  const loginField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const store = useSaveWithProof({
    act: (_now: undefined) => ({ action: 'replace' as const, ecfAccountId }),
    call: (_now, proof) =>
      bridge().vault.store({
        ecfAccountId,
        login,
        password: passwordField.current?.value ?? '',
        ...proof,
      }),
  });
  const { beside, rest } = useFieldProblems(store.failure, ['login', 'password']);
  const onSubmit = async () => {
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

  return (
    <ShortForm
      gap="l"
      failure={rest}
      submit={{
        label: t('vault.store'),
        busyLabel: t('vault.storing'),
        isBusy: store.isBusy,
        appearance: 'primary',
        icon: <LockClosedRegular />,
      }}
      onSubmit={() => void onSubmit()}
      onInput={() => onTyped(isTyped(loginField.current) || isTyped(passwordField.current))}
    >
      <Field label={t('vault.login')} {...beside('login')}>
        <Input
          ref={into(loginField)}
          value={login}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(_event, data) => setLogin(data.value)}
        />
      </Field>
      <Field label={t('vault.password')} hint={t('vault.password-hint')} {...beside('password')}>
        {(control) => <SecretInput field={passwordField} control={control} />}
      </Field>
    </ShortForm>
  );
}

const isTyped = (field: HTMLInputElement | null) => (field?.value ?? '') !== '';

import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useSaveWithProof } from '../../lib/bridge/use-save-with-proof.ts';
import { useFieldProblems } from '../../lib/forms/use-field-problems.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ProgressLine } from '../../parts/ProgressLine.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { SecretInput } from '../../ui/fields/SecretInput.tsx';
import { Message } from '../../ui/Message.tsx';
import { StrengthMeter } from './StrengthMeter.tsx';
import { useStrength } from './use-strength.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '28rem',
  },
  button: { alignSelf: 'flex-start' },
});

/**
 * Chooses the passphrase of the file and writes it.
 * SECURITY: the passphrase stays in its two fields, is read on the way out, and both are emptied when the file is written.
 */
export function PassphraseForm({ personId }: { readonly personId: PersonId | undefined }) {
  const styles = useStyles();
  const t = useT();
  const lock = useSetByIt('Transfer');
  const first = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [differs, setDiffers] = useState(false);
  const [outcome, setOutcome] = useState<Answer<'transfer', 'write'>>();
  const { strength, look } = useStrength();
  const whose = personId ? { personId } : {};
  const write = useSaveWithProof({
    act: () => ({ action: 'transfer-out', ...whose }),
    call: (passphrase: string, proof) =>
      bridge().transfer.write({ ...whose, passphrase, ...proof }),
  });
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (lock.isSet) return;
    setOutcome(undefined);
    const passphrase = first.current?.value ?? '';
    const isSame = passphrase === again.current?.value;
    setDiffers(!isSame);
    if (!isSame) return again.current?.focus();
    const result = await write.run(passphrase);
    if (!result) return;
    if (!result.ok) return first.current?.focus();
    setOutcome(result.value);
    if (result.value.isCanceled) return;
    for (const field of [first, again]) if (field.current) field.current.value = '';
    look('');
  };
  const { beside, rest } = useFieldProblems(write.failure, ['passphrase']);
  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <Field
        label={t('move.passphrase')}
        hint={t('move.passphrase-hint')}
        {...beside('passphrase')}
      >
        {(control) => (
          <SecretInput
            field={first}
            control={control}
            onInput={() => look(first.current?.value ?? '')}
          />
        )}
      </Field>
      <StrengthMeter strength={strength} />
      <Field
        label={t('move.passphrase-again')}
        {...(differs ? { validationMessage: t('move.passphrases-differ') } : {})}
      >
        {(control) => <SecretInput field={again} control={control} />}
      </Field>
      <SetByIt lock={lock} />
      <FailureMessage failure={rest} />
      {write.isBusy ? <ProgressLine of="transfer" label={t('move.writing')} /> : null}
      {outcome ? <Outcome outcome={outcome} /> : null}
      <ActionButton
        type="submit"
        appearance="primary"
        isBusy={write.isBusy}
        lockedBy={lock.noteId}
        busyLabel={t('move.writing')}
        className={styles.button}
      >
        {t('move.write')}
      </ActionButton>
    </form>
  );
}

function Outcome({ outcome }: { readonly outcome: Answer<'transfer', 'write'> }) {
  const t = useT();
  const say = useFailureText();
  if (outcome.isCanceled) return <Message intent="info">{t('move.canceled')}</Message>;
  const { fileName, credentials, notDone } = outcome;
  const codes = [...new Set(notDone.map(({ code }) => code))];
  return (
    <Message intent={notDone.length > 0 ? 'warning' : 'success'} says="alert">
      {t('move.written', { file: fileName, logins: credentials })}{' '}
      {notDone.length > 0 ? `${t('move.written-left', { left: notDone.length })} ` : null}
      {codes.map((code) => say({ code })).join(' ')}
    </Message>
  );
}

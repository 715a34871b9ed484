import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type TransferPreview } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { SecretInput } from '../../ui/fields/SecretInput.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row } from '../../ui/Stack.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '28rem',
  },
});

interface Props {
  readonly file: { readonly importId: string; readonly fileName: string };
  readonly onOpened: (preview: TransferPreview) => void;
  readonly onAnother: () => void;
}

/** Unlocks the chosen file; a wrong passphrase may be tried again. */
export function OpenFile({ file: { importId, fileName }, onOpened, onAnother }: Props) {
  const styles = useStyles();
  const t = useT();
  const lock = useSetByIt('Transfer');
  const field = useRef<HTMLInputElement>(null);
  const open = useAction((passphrase: string) => bridge().transfer.open({ importId, passphrase }));
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await open.run(field.current?.value ?? '');
    if (!result) return;
    if (!result.ok) return field.current?.focus();
    if (field.current) field.current.value = '';
    onOpened(result.value);
  };
  return (
    <Panel title={t('restore.unlock-title')}>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        <div>{t('restore.unlock-about', { file: fileName })}</div>
        <Field label={t('move.passphrase')}>
          {(control) => <SecretInput field={field} control={control} />}
        </Field>
        <SetByIt lock={lock} />
        <FailureMessage failure={open.failure} />
        <Row>
          <ActionButton
            type="submit"
            appearance="primary"
            isBusy={open.isBusy}
            lockedBy={lock.noteId}
            busyLabel={t('restore.unlocking')}
          >
            {t('restore.unlock')}
          </ActionButton>
          <Button onClick={onAnother}>{t('rescue.another')}</Button>
        </Row>
      </form>
    </Panel>
  );
}

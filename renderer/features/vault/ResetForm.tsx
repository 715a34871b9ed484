import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '28rem',
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** A person says that they have just set this password at the court: evidence as good as a try. */
export function ResetForm({ ecfAccountId }: { readonly ecfAccountId: EcfAccountId }) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  const [note, setNote] = useState('');
  const record = useAction(() => bridge().vault.recordReset({ ecfAccountId, note }));
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await record.run(undefined);
    if (!result?.ok) return;
    setNote('');
    announce(t('vault.reset-recorded'), result.value.undo);
  };
  const problem = record.failure?.problems?.find(({ field }) => field === 'note');
  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <p className={styles.words}>{t('vault.reset-about')}</p>
      <Field
        label={t('vault.reset-note')}
        hint={t('vault.reset-note-hint')}
        {...(problem ? { validationMessage: say(problem) } : {})}
      >
        <Input value={note} autoComplete="off" onChange={(_event, data) => setNote(data.value)} />
      </Field>
      {problem ? null : <FailureMessage failure={record.failure} />}
      <ActionButton
        type="submit"
        isBusy={record.isBusy}
        busyLabel={t('ui.saving')}
        className={styles.button}
      >
        {t('vault.reset-record')}
      </ActionButton>
    </form>
  );
}

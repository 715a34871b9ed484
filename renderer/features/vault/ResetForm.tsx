import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFieldProblems } from '../../lib/forms/use-field-problems.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { ShortForm } from '../../parts/ShortForm.tsx';

const useStyles = makeStyles({ words: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** A person says that they have just set this password at the court: evidence as good as a try. */
export function ResetForm({ ecfAccountId }: { readonly ecfAccountId: EcfAccountId }) {
  const styles = useStyles();
  const t = useT();
  const announce = useAnnounce();
  const [note, setNote] = useState('');
  const record = useAction(() => bridge().vault.recordReset({ ecfAccountId, note }));
  const { beside, rest } = useFieldProblems(record.failure, ['note']);
  const onSubmit = async () => {
    const result = await record.run(undefined);
    if (!result?.ok) return;
    setNote('');
    announce(t('vault.reset-recorded'), result.value.undo);
  };
  const submit = { label: t('vault.reset-record'), isBusy: record.isBusy };
  return (
    <ShortForm failure={rest} submit={submit} onSubmit={() => void onSubmit()}>
      <p className={styles.words}>{t('vault.reset-about')}</p>
      <Field label={t('vault.reset-note')} hint={t('vault.reset-note-hint')} {...beside('note')}>
        <Input value={note} autoComplete="off" onChange={(_event, data) => setNote(data.value)} />
      </Field>
    </ShortForm>
  );
}

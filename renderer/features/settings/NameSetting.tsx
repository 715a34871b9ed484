import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFieldProblems } from '../../lib/forms/use-field-problems.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';
import { ShortForm } from '../../parts/ShortForm.tsx';

interface Props {
  readonly recordsAs: string;
  readonly sendsFrom: string | undefined;
  readonly firmName: string | undefined;
  /** The name that is used at the moment, chosen or not. */
  readonly now: string | undefined;
}

/** The name shown beside what this person records, the address that their reminders are sent from, and the firm on printed pages. */
export function NameSetting({ recordsAs, sendsFrom = '', firmName = '', now }: Props) {
  const t = useT();
  const announce = useAnnounce();
  const change = usePreferences((state) => state.change);
  const [typed, setTyped] = useState({ recordsAs, sendsFrom, firmName });
  const save = useAction(() =>
    change({
      recordsAs: typed.recordsAs.trim(),
      sendsFrom: typed.sendsFrom.trim(),
      firmName: typed.firmName.trim(),
    }),
  );
  const { beside, rest } = useFieldProblems(save.failure, ['recordsAs', 'sendsFrom', 'firmName']);
  const onSubmit = async () => {
    const result = await save.run(undefined);
    if (result?.ok) announce(t('settings.name-saved'));
  };
  const inputFor = (field: keyof typeof typed) => (
    <Input
      value={typed[field]}
      autoComplete="off"
      onChange={(_event, { value }) => setTyped({ ...typed, [field]: value })}
    />
  );
  const submit = { label: t('settings.name-save'), isBusy: save.isBusy };
  return (
    <ShortForm failure={rest} submit={submit} onSubmit={() => void onSubmit()}>
      <Field
        label={t('settings.name')}
        hint={t('settings.name-hint', { now: now ?? '' })}
        {...beside('recordsAs')}
      >
        {inputFor('recordsAs')}
      </Field>
      <Field
        label={t('settings.sends-from')}
        hint={t('settings.sends-from-hint')}
        {...beside('sendsFrom')}
      >
        {inputFor('sendsFrom')}
      </Field>
      <Field
        label={t('settings.firm-name')}
        hint={t('settings.firm-name-hint')}
        {...beside('firmName')}
      >
        {inputFor('firmName')}
      </Field>
    </ShortForm>
  );
}
